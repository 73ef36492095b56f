package coop.toadlane.identity;

import coop.toadlane.ui.OwnTransactions;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens mailed links. Reading one uses nothing up: programs that look through mail follow links, but press no buttons. */
@Controller
class LinkController {

    private final MailedLinks links;
    private final Passwords passwords;
    private final SignIn signIn;

    LinkController(MailedLinks links, Passwords passwords, SignIn signIn) {
        this.links = links;
        this.passwords = passwords;
        this.signIn = signIn;
    }

    @GetMapping("/link")
    Reply look(@RequestParam(defaultValue = "") String token) {
        return links.look(new Secret(token)).map(found -> page(found, token)).orElse(new SpentLinkPage());
    }

    @OwnTransactions
    @PostMapping("/link")
    Reply use(
            @RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String password,
            HttpServletRequest request, HttpServletResponse response) {
        var looked = links.look(new Secret(token));
        if (looked.isEmpty()) return new SpentLinkPage();
        var found = looked.get();
        return switch (found.link().purpose()) {
            case WELCOME -> welcome(found, token, password, request, response);
            case SIGN_IN -> signIn(links.signIn(new Secret(token)), request, response);
            case NEW_MAIL -> newMail(links.moveMail(new Secret(token)));
            case ERASURE -> lastErasureStep(token);
        };
    }

    /** Nobody's data is erased for whoever holds a link: they must be signed in as that person as well. */
    private static Reply page(MailedLinks.Found found, String token) {
        return switch (found.link().purpose()) {
            case WELCOME, SIGN_IN, NEW_MAIL -> LinkPage.of(found, token);
            case ERASURE -> lastErasureStep(token);
        };
    }

    private static Redirect lastErasureStep(String token) {
        return Redirect.to("/me/erasure/last?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private Reply welcome(
            MailedLinks.Found found, String token, String password, HttpServletRequest request, HttpServletResponse response) {
        var person = found.person();
        if (password.isEmpty()) return signIn(links.welcome(new Secret(token), null), request, response);
        var problem = passwords.problem(password, person.mail(), person.name());
        if (problem.isPresent())
            return LinkPage.of(found, token).with(new Problems().check("password", problem).found());
        return signIn(links.welcome(new Secret(token), passwords.hash(password)), request, response);
    }

    private Reply signIn(MailedLinks.Use use, HttpServletRequest request, HttpServletResponse response) {
        return switch (use) {
            case MailedLinks.Use.Done(var link, var person) -> {
                signIn.leave(request, response);
                signIn.open(person.id(), Way.LINK, request, response);
                yield Redirect.to(Next.of(link.next())).saying("identity.sign-in.done", person.name());
            }
            case MailedLinks.Use.Spent _ -> new SpentLinkPage();
        };
    }

    private static Reply newMail(MailedLinks.Use use) {
        return switch (use) {
            case MailedLinks.Use.Done(var link, var _) -> Redirect.to("/me/settings").saying("identity.mail.moved", link.mail());
            case MailedLinks.Use.Spent _ -> new SpentLinkPage();
        };
    }
}
