package coop.toadlane.tally;

import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Option;
import coop.toadlane.counting.Electorate;
import java.util.List;

/** Counts ballots of nobody in particular, one vote each, from nothing but what is published. */
public final class NamelessCount {

    private NamelessCount() {}

    public static Counted of(Question question, List<Option> options, List<Ballot> ballots) {
        var spoken = new Spoken(ballots.stream().map(ballot -> new Weighed(ballot, "", 1)).toList(), List.of());
        var method = question.way().method();
        if (method != null) return Election.count(question, method, options, spoken);
        var electorate = Electorate.of(question.voters());
        if (question.kind() == BallotKind.APPROVAL) return RuleCount.approval(question, options, electorate, spoken);
        return Counted.byRule(RuleCount.answers(question).of(electorate, RuleCount.casts(spoken.voices())), options);
    }
}
