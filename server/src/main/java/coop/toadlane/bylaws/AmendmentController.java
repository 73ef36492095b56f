package coop.toadlane.bylaws;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Words;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the bylaws at once, for a member who may do that alone. */
@Controller
class AmendmentController {

    private final Amendments amendments;

    AmendmentController(Amendments amendments) {
        this.amendments = amendments;
    }

    @GetMapping("/coops/{coop}/bylaws/amendment")
    AmendmentPage ask(Actor.Member by, Words words, @RequestParam("act") String kind, @RequestParam Map<String, String> typed) {
        if (!amendments.isDirect(by)) by.must(Membership.BYLAWS);
        return new AmendmentPage(kind, amendments.of(kind).terms(by.coop(), words), typed, Map.of());
    }

    @PostMapping("/coops/{coop}/bylaws/amendment")
    Reply make(Coop coop, Actor.Member by, Words words, @RequestParam("act") String kind, @RequestParam Map<String, String> typed) {
        var amendment = amendments.of(kind);
        return switch (amendments.make(by, amendment, typed)) {
            case Amendments.Outcome.Amended(var version) ->
                Redirect.to(coop.path() + "/bylaws").saying("bylaws.amended", version);
            case Amendments.Outcome.Refused(var problems) ->
                new AmendmentPage(kind, amendment.terms(by.coop(), words), typed, problems);
        };
    }
}
