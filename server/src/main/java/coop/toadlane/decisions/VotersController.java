package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows who may vote on a decision, and with how many votes. */
@Controller
class VotersController {

    private static final List<String> COLUMNS = List.of("decisions.column.name", "decisions.column.class", "decisions.column.votes");

    private final Proposals proposals;
    private final Electoral electoral;

    VotersController(Proposals proposals, Electoral electoral) {
        this.proposals = proposals;
        this.electoral = electoral;
    }

    @GetMapping("/coops/{coop}/decisions/{id}/voters")
    VotersPage voters(Actor.Member reader, @PathVariable String id, Asked asked) {
        var proposal = proposals.read(reader.coop(), DecisionId.in(id));
        var rule = proposal.rule().voicesInWords();
        return new VotersPage(proposal.id(), proposal.title(), rule, electoral.list(reader.coop(), proposal.id(), asked));
    }

    @GetMapping("/coops/{coop}/decisions/{id}/voters.csv")
    Csv votersAsCsv(Actor.Member reader, @PathVariable String id, Asked asked) {
        var proposal = proposals.read(reader.coop(), DecisionId.in(id));
        var rows = electoral.all(reader.coop(), proposal.id(), asked).stream()
            .map(voter -> List.<Object>of(voter.name(), voter.memberClass(), voter.votes())).toList();
        return new Csv("voters.csv", COLUMNS, rows);
    }
}
