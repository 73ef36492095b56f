package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Locale;
import java.util.Map;

/** Asks whoever opened a mailed link to press the button that uses it. */
record LinkPage(Purpose purpose, String token, String name, String mail, Map<String, Sentence> errors) implements Page {

    static LinkPage of(MailedLinks.Found found, String token) {
        return new LinkPage(found.link().purpose(), token, found.person().name(), found.link().mail(), Map.of());
    }

    LinkPage with(Map<String, Sentence> errors) {
        return new LinkPage(purpose, token, name, mail, errors);
    }

    String key(String what) {
        return "identity.link." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + what;
    }
}
