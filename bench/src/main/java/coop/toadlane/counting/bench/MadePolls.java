package coop.toadlane.counting.bench;

import coop.toadlane.counting.Ballot;
import coop.toadlane.counting.Budget;
import coop.toadlane.counting.Option;
import coop.toadlane.counting.Poll;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Polls made from a seed: each voter ranks, approves or scores 1 to 8 of 20 options, some of which are more wanted. */
final class MadePolls {

    private static final int OPTIONS = 20;
    private static final int MOST_NAMED = 8;
    private static final int SEATS = 5;
    private static final long SEED = 20_261_121;

    private MadePolls() {}

    static Poll of(Poll.Kind kind, int voters) {
        var random = new Random(SEED);
        Supplier<Ballot> voter = () -> ballot(kind, random);
        var options = IntStream.range(0, OPTIONS)
                .mapToObj(place -> new Option("o" + place, "Option " + place, BigDecimal.valueOf(1_000 + 137 * place % 900)))
                .toList();
        return Poll.of(kind, options, ballots(voters, voter)).withSeats(SEATS).withBudget(new Budget(BigDecimal.valueOf(7_500)));
    }

    private static List<Ballot> ballots(int voters, Supplier<Ballot> voter) {
        var ballots = new ArrayList<Ballot>(voters);
        for (var i = 0; i < voters; i++) ballots.add(voter.get());
        return ballots;
    }

    private static Ballot ballot(Poll.Kind kind, Random random) {
        var named = named(random);
        return switch (kind) {
            case RANKING -> Ballot.ranking(named);
            case APPROVAL -> Ballot.approving(named);
            case SCORES -> Ballot.scoring(named, IntStream.of(named).map(_ -> random.nextInt(6)).toArray());
        };
    }

    private static int[] named(Random random) {
        return IntStream.generate(() -> Math.min(random.nextInt(OPTIONS), random.nextInt(OPTIONS)))
                .distinct()
                .limit(1 + random.nextInt(MOST_NAMED))
                .toArray();
    }
}
