package coop.toadlane.identity;

import coop.toadlane.actor.SignedIn;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Erases a person's data, in three steps that are hard to take by mistake: ask, open the letter, confirm. */
@Controller
class ErasureController {

    private final Belongings belongings;
    private final Settings settings;
    private final SignIn signIn;
    private final DemoSettings demo;

    ErasureController(Belongings belongings, Settings settings, SignIn signIn, DemoSettings demo) {
        this.belongings = belongings;
        this.settings = settings;
        this.signIn = signIn;
        this.demo = demo;
    }

    @GetMapping("/me/erasure")
    ErasurePage explain(SignedIn person) {
        return ErasurePage.asking(belongings.reasonsToStay(person.id()), "");
    }

    @PostMapping("/me/erasure")
    Reply ask(SignedIn person) {
        var reasons = belongings.reasonsToStay(person.id());
        if (!reasons.isEmpty()) return ErasurePage.refusing(reasons);
        return switch (settings.askForErasure(person.id())) {
            case Settings.Outcome.Done _ -> Redirect.to(demo.isOn() ? "/mail" : "/me/settings").saying("identity.erasure.asked");
            case Settings.Outcome.Refused(var problems) -> ErasurePage.asking(reasons, "").with(problems);
        };
    }

    @GetMapping("/me/erasure/last")
    ErasurePage askLast(SignedIn person, @RequestParam(defaultValue = "") String token) {
        return ErasurePage.asking(belongings.reasonsToStay(person.id()), token);
    }

    @PostMapping("/me/erasure/last")
    Reply erase(
            SignedIn person, @RequestParam(defaultValue = "") String token,
            HttpServletRequest request, HttpServletResponse response) {
        return switch (belongings.erase(person.id(), new Secret(token))) {
            case Belongings.Erasure.Done _ -> {
                signIn.leave(request, response);
                yield Redirect.to("/").saying("identity.erasure.done");
            }
            case Belongings.Erasure.LinkSpent _ -> new SpentLinkPage();
            case Belongings.Erasure.Needed(var reasons) -> ErasurePage.refusing(reasons);
        };
    }
}
