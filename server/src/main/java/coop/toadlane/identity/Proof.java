package coop.toadlane.identity;

import coop.toadlane.ui.Sentence;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks whoever sits at an open session to show once more who they are, before changes that would let a thief of the
 * session keep the account: a new mail, a new password, a new passkey.
 */
@Component
class Proof {

    /** What must be shown. Who came within the hour by other ways than a password has shown it already. */
    enum Need { NOTHING, PASSWORD, NEW_SESSION }

    private final Persons persons;
    private final Sessions sessions;
    private final SignIn signIn;

    Proof(Persons persons, Sessions sessions, SignIn signIn) {
        this.persons = persons;
        this.sessions = sessions;
        this.signIn = signIn;
    }

    Need need(OpenSession session) {
        if (sessions.isFresh(session.id())) return Need.NOTHING;
        return persons.password(session.getPrincipal().id()).isPresent() ? Need.PASSWORD : Need.NEW_SESSION;
    }

    /** Why not, if not. */
    Optional<Sentence> problem(OpenSession session, String password, String address) {
        return switch (need(session)) {
            case NOTHING -> Optional.empty();
            case NEW_SESSION -> Optional.of(Sentence.of("identity.proof.new-session"));
            case PASSWORD -> Typed.problemOfPassword(password).or(() -> check(session, password, address));
        };
    }

    private Optional<Sentence> check(OpenSession session, String password, String address) {
        var mail = persons.find(session.getPrincipal().id()).orElseThrow().mail();
        return switch (signIn.check(mail, password, address)) {
            case SignIn.Outcome.Known _ -> Optional.empty();
            case SignIn.Outcome.Wrong _ -> Optional.of(Sentence.of("identity.proof.wrong"));
            case SignIn.Outcome.TooOften(var wait) -> Optional.of(Sentence.of("identity.sign-in.too-often", wait));
        };
    }
}
