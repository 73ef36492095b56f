package coop.toadlane.identity;

import coop.toadlane.ui.OwnTransactions;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    private final SignIn signIn;
    private final DemoSettings demo;
    private final ProviderSettings provider;

    SignInController(SignIn signIn, DemoSettings demo, ProviderSettings provider) {
        this.signIn = signIn;
        this.demo = demo;
        this.provider = provider;
    }

    @GetMapping("/sign-in")
    Reply ask(@RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String problem) {
        if (OpenSession.current().isPresent()) return Redirect.to(Next.of(next));
        return page("", next).with(ofProvider(problem));
    }

    /** A wrong password is counted although the page comes back. */
    @OwnTransactions
    @PostMapping("/sign-in")
    Reply signIn(
            @RequestParam(defaultValue = "") String mail, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next, HttpServletRequest request, HttpServletResponse response) {
        var plain = Typed.mail(mail);
        var problems = new Problems()
            .check("mail", Typed.problemOfMail(plain))
            .check("password", Typed.problemOfPassword(password));
        if (!problems.isEmpty()) return page(mail, next).with(problems.found());
        return switch (signIn.check(plain, password, Address.of(request))) {
            case SignIn.Outcome.Known(var person) -> {
                var session = signIn.open(person, Way.PASSWORD, request, response);
                yield Redirect.to(Next.of(next)).saying("identity.sign-in.done", session.getPrincipal().name());
            }
            case SignIn.Outcome.Wrong _ -> page(mail, next).with(Problems.of("password", "identity.sign-in.wrong"));
            case SignIn.Outcome.TooOften(var wait) -> page(mail, next).with(Problems.of("mail", "identity.sign-in.too-often", wait));
        };
    }

    @PostMapping("/sign-out")
    Redirect signOut(HttpServletRequest request, HttpServletResponse response) {
        signIn.leave(request, response);
        return Redirect.to("/").saying("identity.sign-out.done");
    }

    private SignInPage page(String mail, String next) {
        return SignInPage.asking(mail, next, demo.isOn(), provider.label());
    }

    private Map<String, Sentence> ofProvider(String problem) {
        return switch (problem) {
            case "provider" -> Problems.of("provider", "identity.provider.refused", provider.label());
            case "provider-mail" -> Problems.of("provider", "identity.provider.mail", provider.label());
            default -> Map.of();
        };
    }
}
