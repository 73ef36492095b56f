package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import coop.toadlane.mail.Letter;
import coop.toadlane.ui.Sentence;
import java.time.ZoneId;
import java.util.Locale;

/** Somebody who can sign in here, or could once they confirm their mail. */
public record Person(PersonId id, String mail, String name, Locale language, ZoneId zone, boolean confirmed) {

    /** A letter to this person in their language, to be filled and given to {@link coop.toadlane.mail.Mail}. */
    public Letter letter(String subject, Object... arguments) {
        return Letter.to(mail, language, zone, Sentence.of(subject, arguments));
    }
}
