package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks to become a member, on the co-op's public side. */
@Controller
class JoinController {

    private final Joining joining;
    private final Inviting inviting;
    private final JoinPages pages;
    private final Coops coops;

    JoinController(Joining joining, Inviting inviting, JoinPages pages, Coops coops) {
        this.joining = joining;
        this.inviting = inviting;
        this.pages = pages;
        this.coops = coops;
    }

    @GetMapping("/coops/{coop}/join")
    Reply ask(Coop coop, Actor reader, @RequestParam Map<String, String> sent) {
        var token = sent.getOrDefault("invitation", "");
        if (token.isEmpty()) return reader.person().flatMap(person -> inviting.lineOf(coop, person))
            .<Reply>map(line -> pages.claim(coop, reader, line, ""))
            .orElseGet(() -> pages.page(coop, reader, Optional.empty(), sent));
        return switch (inviting.look(coop, token)) {
            case Inviting.Look.Open(var invitation) -> invitation.member().isPresent()
                ? pages.claim(coop, reader, invitation.member().get(), token) : pages.page(coop, reader, Optional.of(invitation), sent);
            case Inviting.Look.Shut(var why) -> new ShutDoorPage(why);
        };
    }

    @PostMapping("/coops/{coop}/join")
    Reply apply(Coop coop, Actor by, SignedIn person, @RequestParam Map<String, String> sent) {
        var behalf = coops.at(sent.getOrDefault("behalf", ""));
        var request = new Request(person.id(), person.name(), sent.getOrDefault("class", ""), behalf, sent);
        var token = sent.getOrDefault("invitation", "");
        var outcome = token.isEmpty() ? joining.apply(by, coop, request) : inviting.use(by, coop, request, token);
        return switch (outcome) {
            case Applying.Applied(var id) -> Redirect.to(coop.path() + "/applications/" + id).saying("joining.applied", coop.name());
            case Applying.Admitted(var number) -> Redirect.to(coop.path()).saying("joining.welcome", coop.name(), number);
            case Applying.Refused(var problems) -> pages.refusing(coop, by, sent, problems);
        };
    }

    /** "That line of the register is me." */
    @PostMapping("/coops/{coop}/join/claim")
    Reply claim(Coop coop, Actor by, SignedIn person, @RequestParam(defaultValue = "") String invitation) {
        return switch (inviting.claim(by, coop, person, invitation)) {
            case Applying.Admitted(var number) -> Redirect.to(coop.path()).saying("joining.welcome", coop.name(), number);
            case Applying.Applied(var id) -> Redirect.to(coop.path() + "/applications/" + id);
            case Applying.Refused(var problems) -> new ShutDoorPage(problems.values().iterator().next());
        };
    }
}
