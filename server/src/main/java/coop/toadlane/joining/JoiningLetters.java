package coop.toadlane.joining;

import coop.toadlane.actor.Coop;
import coop.toadlane.identity.Identity;
import coop.toadlane.mail.Letter;
import coop.toadlane.mail.Mail;
import coop.toadlane.membership.Member;
import coop.toadlane.ui.Sentence;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What applicants and the invited are told by mail. */
@Component
class JoiningLetters {

    private final Identity identity;
    private final Mail mail;

    JoiningLetters(Identity identity, Mail mail) {
        this.identity = identity;
        this.mail = mail;
    }

    void applied(Coop coop, Application application) {
        write(coop, application, "joining.letter.applied", coop.path() + application.path(), application.name(), coop.name());
    }

    void admitted(Coop coop, Application application, Member member) {
        write(coop, application, "joining.letter.admitted", coop.path(), application.name(), coop.name(), member.number());
    }

    void refused(Coop coop, Application application, String reason) {
        write(coop, application, "joining.letter.refused", coop.path() + application.path(), application.name(), coop.name(), reason);
    }

    /** To an address that may be nobody's here yet. */
    void invited(Coop coop, Locale language, Invitation invitation, String path) {
        var text = invitation.member().isPresent() ? "joining.letter.listed" : "joining.letter.invited";
        var subject = Sentence.of("joining.letter.invited.subject", coop.name());
        mail.send(Letter.to(invitation.mail().orElseThrow(), language, coop.zone(), subject)
            .saying(text, invitation.inviter(), coop.name())
            .linking(Sentence.of("joining.letter.invited.link", coop.name()), path)
            .saying("joining.letter.until", invitation.expiresAt()));
    }

    private void write(Coop coop, Application application, String key, String path, Object... arguments) {
        identity.find(application.person()).ifPresent(person -> mail.send(person.letter(key + ".subject", coop.name())
            .saying(key, arguments)
            .linking(Sentence.of("joining.letter.link", coop.name()), path)));
    }
}
