package coop.toadlane.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens when somebody opens a link that was mailed to them: it acts once, and only while the mail is still theirs. */
@Component
@Transactional
class MailedLinks {

    record Found(Link link, Person person) {}

    sealed interface Use {

        record Done(Link link, Person person) implements Use {}

        record Spent() implements Use {}
    }

    private final Links links;
    private final Persons persons;
    private final IdentityLetters letters;

    MailedLinks(Links links, Persons persons, IdentityLetters letters) {
        this.links = links;
        this.persons = persons;
        this.letters = letters;
    }

    @Transactional(readOnly = true)
    Optional<Found> look(Secret token) {
        return links.find(token).flatMap(link -> persons.find(link.person()).map(person -> new Found(link, person)));
    }

    Use signIn(Secret token) {
        return use(token, Purpose.SIGN_IN);
    }

    /** Who opens this link reads that mail: it is theirs, and so is the password they choose now, if they want one. */
    Use welcome(Secret token, @Nullable String passwordHash) {
        var use = use(token, Purpose.WELCOME);
        if (use instanceof Use.Done(_, var person)) {
            persons.confirm(person.id());
            if (passwordHash != null) persons.setPassword(person.id(), passwordHash);
            links.deleteOf(person.id());
        }
        return use;
    }

    /** All other links that were mailed to the old address end with it. */
    Use moveMail(Secret token) {
        var use = use(token, Purpose.NEW_MAIL);
        if (!(use instanceof Use.Done(var link, var person))) return use;
        if (!persons.move(person.id(), link.mail())) return new Use.Spent();
        links.deleteOf(person.id());
        letters.mailMoved(person, person.mail(), link.mail());
        return use;
    }

    Use use(Secret token, Purpose purpose) {
        return links.use(token, purpose)
            .<Use>flatMap(link -> persons.find(link.person()).map(person -> new Use.Done(link, person)))
            .orElseGet(Use.Spent::new);
    }
}
