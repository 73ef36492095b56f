package coop.toadlane.decisions;

import coop.toadlane.counting.Electorate;
import java.util.List;

/** Counts ballots of nobody in particular, one vote each, from nothing but what is published. */
final class NamelessCount {

    private NamelessCount() {}

    static Counted of(Proposal proposal, List<Options.Option> options, List<Ballot> ballots) {
        var spoken = new Spoken(ballots.stream().map(ballot -> new Weighed(ballot, "", 1)).toList(), List.of());
        var method = proposal.way().method();
        if (method != null) return Election.count(proposal, method, options, spoken);
        var electorate = Electorate.of(proposal.voters());
        if (proposal.kind() == BallotKind.APPROVAL) return Count.approval(proposal, options, electorate, spoken);
        return Counted.byRule(Count.answers(proposal).of(electorate, Count.casts(spoken.voices())), options);
    }
}
