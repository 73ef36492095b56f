package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.Person;
import coop.toadlane.mail.Letter;
import coop.toadlane.mail.Mail;
import coop.toadlane.membership.MemberChange.Kind;
import coop.toadlane.ui.Sentence;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes to a member, or to whoever speaks for one, what became of the membership. */
@Component
class MembershipLetters {

    private final Identity identity;
    private final Mail mail;
    private final Members members;
    private final Delegates delegates;

    MembershipLetters(Identity identity, Mail mail, Members members, Delegates delegates) {
        this.identity = identity;
        this.mail = mail;
        this.members = members;
        this.delegates = delegates;
    }

    void changed(Actor by, Coop coop, Member member, Kind kind, String note) {
        blank(by, coop, member, kind).forEach(letter -> mail.send(letter
            .saying("member.letter." + kind, member.name(), coop.name(), note)
            .linking(Sentence.of("member.letter.link", coop.name()), coop.path() + member.path())));
    }

    private Stream<Letter> blank(Actor by, Coop coop, Member member, Kind kind) {
        var subject = "member.letter." + kind + ".subject";
        if (member.isUnclaimed())
            return members.mail(coop.id(), member.id()).stream()
                .map(address -> Letter.to(address, identity.languageOf(by), coop.zone(), Sentence.of(subject, coop.name())));
        return readers(coop, member).map(person -> person.letter(subject, coop.name()));
    }

    private Stream<Person> readers(Coop coop, Member member) {
        var people = member.person().map(Stream::of)
            .orElseGet(() -> delegates.of(coop.id(), member.id()).stream().map(Delegate::person));
        return people.flatMap(person -> identity.find(person).stream());
    }
}
