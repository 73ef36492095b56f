package coop.toadlane.counting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares options in pairs, and elects whom nobody still hopeful stands above; of several such, by the order for ties. */
record Paired(String name, Order order) implements Method {

    /** What makes an order of the duels. */
    interface Order {

        /** @param contest to tell what happens on the way */
        Above of(Pairs pairs, Contest contest);
    }

    /** Whether one option stands above another. */
    interface Above {
        boolean test(int option, int other);
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        return poll.kind() == Poll.Kind.APPROVAL ? Optional.of("it needs ballots that rank or give points") : Optional.empty();
    }

    @Override
    public Result count(Poll poll) {
        var contest = new Contest(Contest.orOneSeat(poll), 0);
        var pairs = Pairs.of(poll);
        var above = order.of(pairs, contest);
        var all = contest.hopeful();
        for (var option : all)
            contest.votes[option] = Fraction.of(all.stream().filter(other -> above.test(option, other)).count());
        while (contest.seatsLeft() > 0) {
            var first = whomNobodyStandsAbove(contest.hopeful(), above);
            if (first.isEmpty()) break;
            contest.elect(first.size() == 1 ? first.getFirst() : contest.takeByOrder(first), Round.State.ELECTED);
        }
        contest.hopeful().forEach(contest::defeat);
        contest.closeRound(Map.of());
        return contest.result(name, Optional.of(pairs.told()));
    }

    private static List<Integer> whomNobodyStandsAbove(List<Integer> hopeful, Above above) {
        return hopeful.stream()
                .filter(option -> hopeful.stream().noneMatch(other -> above.test(other, option)))
                .toList();
    }
}
