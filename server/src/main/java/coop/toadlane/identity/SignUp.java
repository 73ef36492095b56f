package coop.toadlane.identity;

import coop.toadlane.ui.Sentence;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in newcomers and mails links. What it answers never tells whether somebody has an account. */
@Component
@Transactional
class SignUp {

    /** Who wants to come in, and the page they were on their way to. */
    record Newcomer(String name, String mail, Locale language, ZoneId zone, String next) {

        Newcomer {
            name = Typed.name(name);
            mail = Typed.mail(mail);
        }

        Map<String, Sentence> problems() {
            return new Problems()
                .check("name", Typed.problemOfName(name))
                .check("mail", Typed.problemOfMail(mail))
                .found();
        }
    }

    sealed interface Outcome {

        /** A letter is on its way to that mail, whatever is in it. */
        record Written() implements Outcome {}

        record Refused(Map<String, Sentence> problems) implements Outcome {}
    }

    private final Persons persons;
    private final IdentityLetters letters;
    private final Attempts attempts;

    SignUp(Persons persons, IdentityLetters letters, Attempts attempts) {
        this.persons = persons;
        this.letters = letters;
        this.attempts = attempts;
    }

    Outcome enter(Newcomer newcomer, String address) {
        var problems = newcomer.problems();
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        var wait = wait(newcomer.mail(), address);
        if (wait.isPresent()) return tooOften(wait.get());
        var known = persons.findByMail(newcomer.mail());
        if (known.filter(Person::confirmed).isPresent()) letters.knownAlready(known.get(), newcomer.next());
        else letters.welcome(known.map(person -> again(person, newcomer)).orElseGet(() -> add(newcomer)), newcomer.next());
        return new Outcome.Written();
    }

    Outcome mailLink(String mail, Locale language, String next, String address) {
        var problem = Typed.problemOfMail(mail);
        if (problem.isPresent()) return new Outcome.Refused(Map.of("mail", problem.get()));
        var wait = wait(mail, address);
        if (wait.isPresent()) return tooOften(wait.get());
        persons.findByMail(mail).ifPresentOrElse(
            person -> {
                if (person.confirmed()) letters.signIn(person, next);
                else letters.welcome(person, next);
            },
            () -> letters.unknown(mail, language));
        return new Outcome.Written();
    }

    private Optional<Sentence> wait(String mail, String address) {
        return attempts.count(Attempts.Kind.LETTER_FROM_ADDRESS, address)
            .or(() -> attempts.count(Attempts.Kind.LETTER_TO_PERSON, mail));
    }

    private static Outcome tooOften(Sentence wait) {
        return new Outcome.Refused(Problems.of("mail", "identity.letters.too-often", wait));
    }

    /** Nobody has proved yet that this mail is theirs, so the last who says so gives the name. */
    private Person again(Person person, Newcomer newcomer) {
        persons.describe(person.id(), newcomer.name(), newcomer.language(), newcomer.zone());
        return persons.find(person.id()).orElseThrow();
    }

    private Person add(Newcomer newcomer) {
        return persons.add(newcomer.mail(), newcomer.name(), newcomer.language(), newcomer.zone())
            .or(() -> persons.findByMail(newcomer.mail())).orElseThrow();
    }
}
