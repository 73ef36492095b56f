package coop.toadlane.identity;

import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.SignInNeeded;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows where a person is signed in, and signs them out there. */
@Controller
class SessionsController {

    private final Sessions sessions;

    SessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/me/sessions")
    SessionsPage list() {
        var session = session();
        return new SessionsPage(session.id(), sessions.of(session.getPrincipal().id()));
    }

    @PostMapping("/me/sessions/{id}/end")
    Redirect end(@PathVariable UUID id) {
        sessions.end(session().getPrincipal().id(), id);
        return Redirect.to("/me/sessions").saying("identity.sessions.ended");
    }

    @PostMapping("/me/sessions/end-others")
    Redirect endOthers() {
        sessions.endAllBut(session().getPrincipal().id(), session().id());
        return Redirect.to("/me/sessions").saying("identity.sessions.others-ended");
    }

    private static OpenSession session() {
        return OpenSession.current().orElseThrow(SignInNeeded::new);
    }
}
