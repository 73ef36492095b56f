package coop.toadlane.identity;

import coop.toadlane.mail.Letter;
import coop.toadlane.mail.Mail;
import coop.toadlane.ui.Sentence;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The letters that identity writes. Pages answer alike whoever asks; only the letter, read by its owner, tells more. */
@Component
class IdentityLetters {

    private final Mail mail;
    private final Links links;

    IdentityLetters(Mail mail, Links links) {
        this.mail = mail;
        this.links = links;
    }

    /** Without the name: it may have been typed by a stranger, who would have us mail what they like to whom they like. */
    void welcome(Person person, String next) {
        mail.send(person.letter("identity.letter.welcome.subject")
            .saying("identity.letter.welcome.text")
            .linking(Sentence.of("identity.letter.welcome.link"), link(Purpose.WELCOME, person, person.mail(), next))
            .saying("identity.letter.lasts-days", Purpose.WELCOME.life().toDays())
            .saying("identity.letter.not-you"));
    }

    void signIn(Person person, String next) {
        mail.send(person.letter("identity.letter.sign-in.subject")
            .saying("identity.letter.sign-in.text", person.name())
            .linking(Sentence.of("identity.letter.sign-in.link"), link(Purpose.SIGN_IN, person, person.mail(), next))
            .saying("identity.letter.lasts-minutes", Purpose.SIGN_IN.life().toMinutes())
            .saying("identity.letter.not-you"));
    }

    /** Somebody signed up with a mail that is known already. */
    void knownAlready(Person person, String next) {
        mail.send(person.letter("identity.letter.known.subject")
            .saying("identity.letter.known.text", person.name())
            .linking(Sentence.of("identity.letter.sign-in.link"), link(Purpose.SIGN_IN, person, person.mail(), next))
            .saying("identity.letter.lasts-minutes", Purpose.SIGN_IN.life().toMinutes())
            .saying("identity.letter.not-you"));
    }

    /** Somebody asked for a link to a mail that nobody here has. */
    void unknown(String address, Locale language) {
        mail.send(Letter.to(address, language, ZoneOffset.UTC, Sentence.of("identity.letter.unknown.subject"))
            .saying("identity.letter.unknown.text")
            .linking(Sentence.of("identity.letter.unknown.link"), "/sign-up")
            .saying("identity.letter.not-you"));
    }

    void confirmNewMail(Person person, String newMail) {
        mail.send(Letter.to(newMail, person.language(), person.zone(), Sentence.of("identity.letter.new-mail.subject"))
            .saying("identity.letter.new-mail.text", person.name())
            .linking(Sentence.of("identity.letter.new-mail.link"), link(Purpose.NEW_MAIL, person, newMail, "/me/settings"))
            .saying("identity.letter.not-you"));
    }

    /** Somebody wants to move to a mail that is another person's; only that person learns of it. */
    void newMailIsYours(Person owner) {
        mail.send(owner.letter("identity.letter.new-mail-taken.subject")
            .saying("identity.letter.new-mail-taken.text", owner.name()));
    }

    void mailMoved(Person person, String oldMail, String newMail) {
        mail.send(Letter.to(oldMail, person.language(), person.zone(), Sentence.of("identity.letter.mail-moved.subject"))
            .saying("identity.letter.mail-moved.text", person.name(), newMail));
    }

    void passwordChanged(Person person) {
        mail.send(person.letter("identity.letter.password-changed.subject")
            .saying("identity.letter.password-changed.text", person.name()));
    }

    void passkeyAdded(Person person, String name) {
        mail.send(person.letter("identity.letter.passkey-added.subject")
            .saying("identity.letter.passkey-added.text", person.name(), name)
            .linking(Sentence.of("identity.letter.passkey-added.link"), "/me/passkeys"));
    }

    void confirmErasure(Person person) {
        mail.send(person.letter("identity.letter.erasure.subject")
            .saying("identity.letter.erasure.text", person.name())
            .linking(Sentence.of("identity.letter.erasure.link"), link(Purpose.ERASURE, person, person.mail(), "/"))
            .saying("identity.letter.lasts-minutes", Purpose.ERASURE.life().toMinutes())
            .saying("identity.letter.not-you"));
    }

    private String link(Purpose purpose, Person person, String address, String next) {
        return links.make(new Link(purpose, person.id(), address, next));
    }
}
