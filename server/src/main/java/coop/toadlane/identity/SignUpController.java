package coop.toadlane.identity;

import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets people sign up, and mails a link to whoever would rather not type a password. */
@Controller
class SignUpController {

    private static final Redirect WRITTEN = Redirect.to("/sign-in/letter");

    private final SignUp signUp;
    private final DemoSettings demo;

    SignUpController(SignUp signUp, DemoSettings demo) {
        this.signUp = signUp;
        this.demo = demo;
    }

    @GetMapping("/sign-up")
    Reply ask(@RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String mail) {
        if (OpenSession.current().isPresent()) return Redirect.to(Next.of(next));
        return SignUpPage.asking("", mail, next);
    }

    @PostMapping("/sign-up")
    Reply signUp(
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String zone, @RequestParam(defaultValue = "") String next,
            Words words, HttpServletRequest request) {
        var zoneId = Typed.zone(zone).orElse(ZoneOffset.UTC);
        return switch (signUp.enter(newcomer(name, mail, words, zoneId, next), Address.of(request))) {
            case SignUp.Outcome.Written _ -> WRITTEN;
            case SignUp.Outcome.Refused(var problems) -> SignUpPage.asking(name, mail, next).with(problems);
        };
    }

    @GetMapping("/sign-in/link")
    Reply askWhereTo(@RequestParam(defaultValue = "") String next) {
        return LinkByMailPage.asking("", next);
    }

    @PostMapping("/sign-in/link")
    Reply mailLink(
            @RequestParam(defaultValue = "") String mail, @RequestParam(defaultValue = "") String next,
            Words words, HttpServletRequest request) {
        return switch (signUp.mailLink(Typed.mail(mail), words.language(), Next.of(next), Address.of(request))) {
            case SignUp.Outcome.Written _ -> WRITTEN;
            case SignUp.Outcome.Refused(var problems) -> LinkByMailPage.asking(mail, next).with(problems);
        };
    }

    @GetMapping("/sign-in/letter")
    LetterSentPage letterSent() {
        return new LetterSentPage(demo.isOn());
    }

    private static SignUp.Newcomer newcomer(String name, String mail, Words words, ZoneId zone, String next) {
        return new SignUp.Newcomer(name, mail, words.language(), zone, Next.of(next));
    }
}
