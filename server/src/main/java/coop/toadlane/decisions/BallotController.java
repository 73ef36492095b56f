package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ballots.Paper;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a member's ballot: always their own, for nothing in the form says whose it is. */
@Controller
class BallotController {

    private final Decisions decisions;
    private final DecisionPages pages;

    BallotController(Decisions decisions, DecisionPages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @PostMapping("/coops/{coop}/decisions/{id}/ballot")
    Reply cast(
            Coop coop, Actor.Member voter, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String reason) {
        var decision = DecisionId.in(id);
        var vote = new Vote(Paper.read(sent), reason);
        return switch (decisions.vote(voter, decision, vote)) {
            case Voted.Cast _ -> Redirect.to(coop.path() + decision.path()).saying("ballot.cast");
            case Voted.Refused(var refusal) -> refused(voter, decision, Optional.of(vote), refusal);
        };
    }

    @PostMapping("/coops/{coop}/decisions/{id}/ballot/return")
    Reply takeBack(Coop coop, Actor.Member voter, @PathVariable String id) {
        var decision = DecisionId.in(id);
        return switch (decisions.takeBack(voter, decision)) {
            case Voted.Cast _ -> Redirect.to(coop.path() + decision.path()).saying("ballot.taken-back");
            case Voted.Refused(var refusal) -> refused(voter, decision, Optional.empty(), refusal);
        };
    }

    private DecisionPage refused(Actor.Member voter, DecisionId decision, Optional<Vote> vote, Voted.Refusal refusal) {
        var errors = Map.of(refusal.field(), refusal.sentence());
        return pages.page(voter, decision, new DecisionPages.Typed(vote, Map.of(), errors));
    }
}
