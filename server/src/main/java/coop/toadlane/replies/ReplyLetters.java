package coop.toadlane.replies;

import coop.toadlane.identity.Person;
import coop.toadlane.mail.Mail;
import coop.toadlane.ui.Sentence;
import org.springframework.stereotype.Component;

/** Tells somebody why their reply was not taken, and repeats nothing of it: who wrote it may be somebody else. */
@Component
class ReplyLetters {

    private final Mail mail;

    ReplyLetters(Mail mail) {
        this.mail = mail;
    }

    void refuse(Person person, NotTaken why) {
        mail.send(person.letter("replies.refused.subject")
            .saying("replies.refused.text", person.name())
            .saying("replies.refused." + why)
            .linking(Sentence.of("replies.refused.link"), "/me")
            .asAnswer());
    }
}
