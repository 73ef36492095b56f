package coop.toadlane.counting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Points by ballot and option, and what is counted of them. */
final class Scores {

    final List<Ballot> ballots;
    final int most;
    private final int options;

    /** The most points that a ballot gives; 5 where nobody gave more. */
    private static final int USUAL_MOST = 5;

    Scores(Poll poll) {
        ballots = poll.bundled();
        options = poll.options().size();
        most = ballots.stream().flatMapToInt(ballot -> Arrays.stream(ballot.marks)).reduce(USUAL_MOST, Math::max);
    }

    /** The weight of a bundled ballot, by its place. */
    interface Weight {
        Fraction of(int ballot);
    }

    /** What each option gets; ballots of one weight are added up as whole numbers. */
    Fraction[] sums(Weight weight) {
        var points = new HashMap<Fraction, long[]>();
        for (var at = 0; at < ballots.size(); at++) {
            var ballot = ballots.get(at);
            var sums = points.computeIfAbsent(weight.of(at), _ -> new long[options]);
            for (var place = 0; place < ballot.options.length; place++)
                sums[ballot.options[place]] += ballot.marks[place] * ballot.times();
        }
        var sums = new Fraction[options];
        Arrays.fill(sums, Fraction.ZERO);
        points.forEach((each, whole) -> {
            for (var option = 0; option < options; option++) sums[option] = sums[option].plus(each.times(whole[option]));
        });
        return sums;
    }

    /** What the ballot gives to the option. */
    int points(int ballot, int option) {
        var options = ballots.get(ballot).options;
        for (var place = 0; place < options.length; place++)
            if (options[place] == option) return ballots.get(ballot).marks[place];
        return 0;
    }

    /** How many gave the option the most points that can be given. */
    long timesMost(int option) {
        var times = 0L;
        for (var at = 0; at < ballots.size(); at++) if (points(at, option) == most) times += ballots.get(at).times();
        return times;
    }
}
