package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends decisions by hand, tries failed acts again, and takes what the group makes of it. */
@Controller
class EndingController {

    private final Decisions decisions;
    private final DecisionPages pages;

    EndingController(Decisions decisions, DecisionPages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @PostMapping("/coops/{coop}/decisions/{id}/closure")
    Redirect close(Coop coop, Actor.Member by, @PathVariable String id) {
        var decision = DecisionId.in(id);
        var back = Redirect.to(coop.path() + decision.path());
        return switch (decisions.closeEarly(by, decision)) {
            case Closed.Counted(var passed) -> back.saying(passed ? "decisions.closed.passed" : "decisions.closed.rejected");
            case Closed.Already _ -> back.saying("decisions.closed.already");
            case Closed.Extended(var until) -> back.saying("decisions.closed.extended", until);
            case Closed.Waiting _ -> back.saying("decisions.closed.waiting");
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

    @PostMapping("/coops/{coop}/decisions/{id}/outcome")
    Reply conclude(Coop coop, Actor.Member author, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var decision = DecisionId.in(id);
        return switch (decisions.conclude(author, decision, sent.getOrDefault("outcome", ""), sent.getOrDefault("again", ""))) {
            case Concluded.Written _ -> Redirect.to(coop.path() + decision.path() + "#outcome-said");
            case Concluded.Refused(var refusal) -> refused(author, decision, sent, "outcome", "outcome.refused." + refusal);
            case Concluded.DayRefused(var refusal) -> refused(author, decision, sent, "again", "review.day.refused." + refusal);
        };
    }

    private DecisionPage refused(Actor.Member author, DecisionId decision, Map<String, String> sent, String field, String key) {
        return pages.page(author, decision, new DecisionPages.Typed(Optional.empty(), sent, Map.of(field, Sentence.of(key))));
    }
}
