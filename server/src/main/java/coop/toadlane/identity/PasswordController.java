package coop.toadlane.identity;

import coop.toadlane.ui.OwnTransactions;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.SignInNeeded;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a person choose their first password or another one. */
@Controller
class PasswordController {

    private final Settings settings;
    private final Persons persons;
    private final Passwords passwords;
    private final Proof proof;

    PasswordController(Settings settings, Persons persons, Passwords passwords, Proof proof) {
        this.settings = settings;
        this.persons = persons;
        this.passwords = passwords;
        this.proof = proof;
    }

    @GetMapping("/me/password")
    PasswordPage ask() {
        return page(session());
    }

    @OwnTransactions
    @PostMapping("/me/password")
    Reply choose(
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String current,
            HttpServletRequest request) {
        var session = session();
        var person = persons.find(session.getPrincipal().id()).orElseThrow();
        var problems = new Problems().check("password", passwords.problem(password, person.mail(), person.name()));
        if (problems.isEmpty()) problems.check("current", proof.problem(session, current, Address.of(request)));
        if (!problems.isEmpty()) return page(session).with(problems.found());
        settings.setPassword(session, passwords.hash(password));
        return Redirect.to("/me/settings").saying("identity.password.changed");
    }

    private PasswordPage page(OpenSession session) {
        var person = persons.find(session.getPrincipal().id()).orElseThrow();
        return PasswordPage.asking(person.mail(), persons.password(person.id()).isPresent(), proof.need(session));
    }

    private static OpenSession session() {
        return OpenSession.current().orElseThrow(SignInNeeded::new);
    }
}
