package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks for another mail address, and for proof that it is the person themselves who asks. */
record MailAddressPage(String now, String mail, Proof.Need need, Map<String, Sentence> errors) implements Page {

    static MailAddressPage asking(String now, String mail, Proof.Need need) {
        return new MailAddressPage(now, mail, need, Map.of());
    }

    MailAddressPage with(Map<String, Sentence> errors) {
        return new MailAddressPage(now, mail, need, errors);
    }
}
