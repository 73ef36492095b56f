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

/** Moves a person to another mail address, once they have shown that they read it. */
@Controller
class MailAddressController {

    private final Settings settings;
    private final Persons persons;
    private final Proof proof;
    private final DemoSettings demo;

    MailAddressController(Settings settings, Persons persons, Proof proof, DemoSettings demo) {
        this.settings = settings;
        this.persons = persons;
        this.proof = proof;
        this.demo = demo;
    }

    @GetMapping("/me/mail")
    MailAddressPage ask() {
        return page("");
    }

    @OwnTransactions
    @PostMapping("/me/mail")
    Reply change(
            @RequestParam(defaultValue = "") String mail, @RequestParam(defaultValue = "") String current,
            HttpServletRequest request) {
        var plain = Typed.mail(mail);
        var problems = new Problems().check("mail", Typed.problemOfMail(plain));
        if (problems.isEmpty()) problems.check("current", proof.problem(session(), current, Address.of(request)));
        if (!problems.isEmpty()) return page(mail).with(problems.found());
        return switch (settings.askForMail(session().getPrincipal().id(), plain)) {
            case Settings.Outcome.Done _ when demo.isOn() -> Redirect.to("/mail").saying("identity.mail.asked", plain);
            case Settings.Outcome.Done _ -> Redirect.to("/me/settings").saying("identity.mail.asked", plain);
            case Settings.Outcome.Refused(var refused) -> page(mail).with(refused);
        };
    }

    private MailAddressPage page(String mail) {
        var now = persons.find(session().getPrincipal().id()).orElseThrow().mail();
        return MailAddressPage.asking(now, mail, proof.need(session()));
    }

    private static OpenSession session() {
        return OpenSession.current().orElseThrow(SignInNeeded::new);
    }
}
