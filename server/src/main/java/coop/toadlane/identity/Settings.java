package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.ui.Sentence;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a person said about themselves. */
@Component
@Transactional
class Settings {

    sealed interface Outcome {

        record Done() implements Outcome {}

        record Refused(Map<String, Sentence> problems) implements Outcome {}
    }

    private final Persons persons;
    private final Sessions sessions;
    private final Links links;
    private final IdentityLetters letters;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    Settings(
            Persons persons, Sessions sessions, Links links, IdentityLetters letters, Attempts attempts,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.sessions = sessions;
        this.links = links;
        this.letters = letters;
        this.attempts = attempts;
        this.events = events;
    }

    Outcome describe(SignedIn person, String typedName, Locale language, ZoneId zone) {
        var name = Typed.name(typedName);
        var problems = new Problems().check("name", Typed.problemOfName(name));
        if (!problems.isEmpty()) return new Outcome.Refused(problems.found());
        persons.describe(person.id(), name, language, zone);
        if (!name.equals(person.name())) events.publishEvent(new PersonRenamed(person.id(), name));
        return new Outcome.Done();
    }

    /** Says the same whether the new mail is free or somebody else's; the letter there tells more. */
    Outcome askForMail(PersonId id, String mail) {
        var person = persons.find(id).orElseThrow();
        if (mail.equals(person.mail())) return new Outcome.Refused(Problems.of("mail", "identity.mail.same"));
        var wait = attempts.count(Attempts.Kind.LETTER_TO_PERSON, mail)
            .or(() -> attempts.count(Attempts.Kind.LETTER_BY_PERSON, id.toString()));
        if (wait.isPresent()) return new Outcome.Refused(Problems.of("mail", "identity.letters.too-often", wait.get()));
        persons.findByMail(mail).filter(Person::confirmed)
            .ifPresentOrElse(letters::newMailIsYours, () -> letters.confirmNewMail(person, mail));
        return new Outcome.Done();
    }

    Outcome askForErasure(PersonId id) {
        var wait = attempts.count(Attempts.Kind.LETTER_BY_PERSON, id.toString());
        if (wait.isPresent()) return new Outcome.Refused(Problems.of("erasure", "identity.letters.too-often", wait.get()));
        letters.confirmErasure(persons.find(id).orElseThrow());
        return new Outcome.Done();
    }

    /** Whoever else sits at an open session of this person, or holds a link that was mailed to them, is out. */
    void setPassword(OpenSession session, String hash) {
        var id = session.getPrincipal().id();
        persons.setPassword(id, hash);
        sessions.endAllBut(id, session.id());
        links.deleteOf(id);
        letters.passwordChanged(persons.find(id).orElseThrow());
    }
}
