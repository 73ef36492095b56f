package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks for a new password; the mail is there for password keepers. */
record PasswordPage(String mail, boolean hasPassword, Proof.Need need, Map<String, Sentence> errors) implements Page {

    static PasswordPage asking(String mail, boolean hasPassword, Proof.Need need) {
        return new PasswordPage(mail, hasPassword, need, Map.of());
    }

    PasswordPage with(Map<String, Sentence> errors) {
        return new PasswordPage(mail, hasPassword, need, errors);
    }
}
