package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import coop.toadlane.ui.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Checks passwords and opens sessions; whatever way somebody came, the session begins here. */
@Component
class SignIn {

    /** What became of a mail and a password. */
    sealed interface Outcome {

        record Known(PersonId person) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooOften(Sentence pause) implements Outcome {}
    }

    private final Persons persons;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;

    SignIn(Persons persons, Passwords passwords, Attempts attempts, Sessions sessions) {
        this.persons = persons;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    /** Says no more of a mail that nobody has than of a password that is wrong. */
    Outcome check(String mail, String password, String address) {
        var wait = attempts.count(Attempts.Kind.PASSWORD_FROM_ADDRESS, address)
            .or(() -> attempts.count(Attempts.Kind.PASSWORD_OF_PERSON, mail));
        if (wait.isPresent()) return new Outcome.TooOften(wait.get());
        var person = persons.findByMail(mail).map(Person::id);
        var hash = person.flatMap(persons::password).orElse(null);
        if (!passwords.matches(password, hash)) return new Outcome.Wrong();
        attempts.forget(Attempts.Kind.PASSWORD_OF_PERSON, mail);
        attempts.takeBack(Attempts.Kind.PASSWORD_FROM_ADDRESS, address);
        return new Outcome.Known(person.orElseThrow());
    }

    OpenSession open(PersonId person, Way way, HttpServletRequest request, HttpServletResponse response) {
        var token = Secret.fresh();
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).filter(Predicate.not(String::isBlank)).orElse("?");
        var session = sessions.open(token, person, way, agent);
        SessionCookie.give(token, request, response);
        SecurityContextHolder.setContext(new SecurityContextImpl(session));
        return session;
    }

    void leave(HttpServletRequest request, HttpServletResponse response) {
        OpenSession.current().ifPresent(session -> sessions.end(session.getPrincipal().id(), session.id()));
        SessionCookie.take(request, response);
        SecurityContextHolder.clearContext();
    }
}
