package coop.toadlane.decisions;

import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Option;
import coop.toadlane.tally.Counted;
import coop.toadlane.tally.Election;
import coop.toadlane.tally.NamelessCount;
import coop.toadlane.tally.RuleCount;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the ballots of a decision by the rule that binds it. */
@Component
class Count {

    private final Voters voters;
    private final Roll roll;

    Count(Voters voters, Roll roll) {
        this.voters = voters;
        this.roll = roll;
    }

    Counted of(Proposal proposal, List<Option> options) {
        var question = proposal.question();
        if (proposal.way().openness() == Openness.SECRET) return NamelessCount.of(question, options, roll.nameless(proposal));
        var method = proposal.way().method();
        return method == null ? byRule(proposal, options) : Election.count(question, method, options, roll.of(proposal));
    }

    /** How things stand while it is open. */
    Counted soFar(Proposal proposal, List<Option> options) {
        return proposal.way().isByRule() && !proposal.hides()
            ? byRule(proposal, options)
            : Counted.byRule(Election.soFar(proposal.question(), roll.count(proposal)), options);
    }

    private Counted byRule(Proposal proposal, List<Option> options) {
        var question = proposal.question();
        var kept = voters.classes(proposal.coop(), proposal.id());
        if (proposal.kind() == BallotKind.APPROVAL) return RuleCount.approval(question, options, kept, roll.of(proposal));
        return RuleCount.answers(question, kept, roll.through(proposal));
    }
}
