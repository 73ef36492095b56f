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
    private final Clock clock;

    WholeDecisionController(DecisionPages pages, Proposals proposals, Voices voices, Clock clock) {
        this.pages = pages;
        this.proposals = proposals;
        this.voices = voices;
        this.clock = clock;
    }

    /** The same as a file of data, for whoever asks with a browser. */
    @GetMapping("/coops/{coop}/decisions/{id}/whole.json")
    WholeDecisionPage data(Actor.Member reader, @PathVariable String id) {
        return whole(reader, id);
    }

    @GetMapping("/coops/{coop}/decisions/{id}/whole")
    WholeDecisionPage whole(Actor.Member reader, @PathVariable String id) {
        var proposal = proposals.read(reader.coop(), DecisionId.in(id));
        var ballots = proposal.hides()
            ? List.<Voices.Voice>of() : voices.all(reader.coop(), proposal.id(), Asked.nothing().sortedBy("name"));
        return new WholeDecisionPage(pages.page(reader, proposal.id(), DecisionPages.Typed.NOTHING), ballots, clock.instant());
    }
}
