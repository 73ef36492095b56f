package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Polls made up from a seed, small enough that ties are common. */
final class RandomPolls {

    private RandomPolls() {}

    static Poll budget(Random random) {
        var projects = options(random).stream()
                .map(option -> new Option(option.id(), option.name(), BigDecimal.valueOf(1 + random.nextInt(9))))
                .toList();
        var ballots = ballots(random, projects.size(), Ballot::approving);
        return Poll.of(Poll.Kind.APPROVAL, projects, ballots).withBudget(new Budget(BigDecimal.valueOf(random.nextInt(30))));
    }

    static Poll ranking(Random random) {
        var options = options(random);
        return Poll.of(Poll.Kind.RANKING, options, ballots(random, options.size(), Ballot::ranking))
                .withSeats(1 + random.nextInt(options.size()));
    }

    static Poll scores(Random random) {
        var options = options(random);
        var ballots = ballots(random, options.size(), picks ->
                Ballot.scoring(picks, IntStream.of(picks).map(_ -> random.nextInt(6)).toArray()));
        return Poll.of(Poll.Kind.SCORES, options, ballots).withSeats(1 + random.nextInt(options.size()));
    }

    /** The same poll with its options listed in another order. */
    static Poll moved(Poll poll, Random random) {
        var order = new ArrayList<>(IntStream.range(0, poll.options().size()).boxed().toList());
        Collections.shuffle(order, random);
        var options = IntStream.range(0, order.size()).mapToObj(place -> poll.options().get(order.indexOf(place))).toList();
        var ballots = poll.ballots().stream().map(ballot -> {
            var places = IntStream.of(ballot.options).map(order::get).toArray();
            var same = switch (poll.kind()) {
                case APPROVAL -> Ballot.approving(places);
                case RANKING -> Ballot.ranking(places, ballot.marks);
                case SCORES -> Ballot.scoring(places, ballot.marks);
            };
            return same.cast(ballot.times());
        }).toList();
        return new Poll(poll.title(), poll.kind(), options, ballots, poll.seats(), poll.budget(), poll.withdrawn(), List.of());
    }

    private static List<Option> options(Random random) {
        return IntStream.range(0, 1 + random.nextInt(7)).mapToObj(place -> Option.named("o" + place)).toList();
    }

    private static List<Ballot> ballots(Random random, int options, Function<int[], Ballot> filledIn) {
        var ballots = new ArrayList<Ballot>();
        var voters = 1 + random.nextInt(20);
        for (var voter = 0; voter < voters; voter++) {
            var order = new ArrayList<>(IntStream.range(0, options).boxed().toList());
            Collections.shuffle(order, random);
            var picks = order.stream().limit(random.nextInt(options + 1)).mapToInt(Integer::intValue).toArray();
            ballots.add(filledIn.apply(picks).cast(1 + random.nextInt(3)));
        }
        return ballots;
    }
}
