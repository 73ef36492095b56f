package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.ui.Asked;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a decision away whole: on paper, or as data. */
@Controller
class WholeDecisionController {

    private final DecisionPages pages;
    private final Proposals proposals;
    private final Voices voices;
    private final Box box;
    private final Clock clock;

    WholeDecisionController(DecisionPages pages, Proposals proposals, Voices voices, Box box, Clock clock) {
        this.pages = pages;
        this.proposals = proposals;
        this.voices = voices;
        this.box = box;
        this.clock = clock;
    }

    @GetMapping("/coops/{coop}/decisions/{id}/whole")
    WholeDecisionPage whole(Actor.Member reader, @PathVariable String id) {
        var proposal = proposals.read(reader.coop(), DecisionId.in(id));
        return new WholeDecisionPage(
            pages.page(reader, proposal.id(), DecisionPages.Typed.NOTHING), named(proposal), box.lines(proposal), clock.instant());
    }

    @GetMapping("/coops/{coop}/decisions/{id}/whole.json")
    WholeDecisionPage wholeAsData(Actor.Member reader, @PathVariable String id) {
        return whole(reader, id);
    }

    private List<Voices.Voice> named(Proposal proposal) {
        return proposal.namesVoters() ? voices.all(proposal.coop(), proposal.id(), Asked.nothing().sortedBy("name")) : List.of();
    }
}
