package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends decisions by hand, and tries failed acts again. */
@Controller
class EndingController {

    private final Decisions decisions;

    EndingController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/coops/{coop}/decisions/{id}/closure")
    Redirect close(Coop coop, Actor.Member by, @PathVariable String id) {
        var decision = DecisionId.in(id);
        var back = Redirect.to(coop.path() + decision.path());
        return switch (decisions.closeEarly(by, decision)) {
            case Closed.Counted(var passed) -> back.saying(passed ? "decisions.closed.passed" : "decisions.closed.rejected");
            case Closed.Already _ -> back.saying("decisions.closed.already");
            case Closed.TooEarly _ -> back.saying("decisions.closed.too-early");
        };
    }

    @PostMapping("/coops/{coop}/decisions/{id}/withdrawal")
    Redirect withdraw(Coop coop, Actor.Member by, @PathVariable String id) {
        var decision = DecisionId.in(id);
        return Redirect.to(coop.path() + decision.path())
            .saying(decisions.withdraw(by, decision) ? "decisions.withdrawn" : "decisions.closed.already");
    }

    @PostMapping("/coops/{coop}/decisions/{id}/act")
    Redirect retry(Coop coop, Actor.Member by, @PathVariable String id) {
        var decision = DecisionId.in(id);
        return Redirect.to(coop.path() + decision.path())
            .saying(decisions.retry(by, decision) ? "decisions.act.done-now" : "decisions.act.failed-again");
    }
}
