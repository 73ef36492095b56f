package coop.toadlane.counting;

import java.util.Map;
import java.util.Optional;

/**
 * Instant run-off: the option with fewest first preferences is out again and again, until one has more than half of those
 * that still count; of several seats, until no more are left than seats.
 */
record Runoff() implements Method {

    @Override
    public String name() {
        return "irv";
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        return Contest.obstacleToTransfer(poll);
    }

    @Override
    public Result count(Poll poll) {
        var contest = new Contest(Contest.orOneSeat(poll), 0);
        var piles = new Piles(contest);
        piles.deal();
        while (!contest.complete() && majority(contest).isEmpty()) {
            closeRound(contest, piles);
            var fewest = contest.hopeful().stream().map(option -> contest.votes[option]).min(Fraction::compareTo).orElseThrow();
            var tied = contest.hopeful().stream().filter(option -> contest.votes[option].equals(fewest)).toList();
            var last = contest.takeByEarlierRounds(tied, false);
            contest.defeat(last);
            piles.transfer(last, weight -> weight);
            contest.votes[last] = Fraction.ZERO;
        }
        contest.electTheFirst();
        contest.hopeful().forEach(contest::defeat);
        closeRound(contest, piles);
        return contest.result(name());
    }

    private static Optional<Integer> majority(Contest contest) {
        if (contest.seats != 1) return Optional.empty();
        var all = contest.hopeful().stream().map(option -> contest.votes[option]).reduce(Fraction.ZERO, Fraction::plus);
        return contest.hopeful().stream().filter(option -> contest.votes[option].times(2).moreThan(all)).findFirst();
    }

    private static void closeRound(Contest contest, Piles piles) {
        contest.closeRound(Map.of(Round.Measure.NON_TRANSFERABLE, piles.exhausted()));
    }
}
