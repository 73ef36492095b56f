package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks where to mail a link that signs in. */
record LinkByMailPage(String mail, String next, Map<String, Sentence> errors) implements Page {

    static LinkByMailPage asking(String mail, String next) {
        return new LinkByMailPage(mail, next, Map.of());
    }

    LinkByMailPage with(Map<String, Sentence> errors) {
        return new LinkByMailPage(mail, next, errors);
    }
}
