package coop.toadlane.counting;

import java.util.Map;
import java.util.Optional;

/**
 * Single transferable vote by the weighted inclusive Gregory method: every ballot of an elected option passes on, at the
 * part of its weight that the option did not need.
 */
record Wigm(String name, Rules rules) implements Method {

    /** Where the rules that use the method differ. */
    interface Rules {

        Fraction quota(long ballots, int seats);

        default boolean reaches(Fraction votes, Fraction quota) {
            return votes.atLeast(quota);
        }

        /** The weight with which a ballot passes on as part of a surplus. */
        Fraction weight(Fraction weight, Fraction surplus, Fraction votes);

        /** Decimal places in which votes are told. */
        int digits();

        /** Whether those with a quota are elected in the round in which they reach it, not at the start of the next. */
        boolean electsAtOnce();

        /** Whether a tie goes by earlier rounds before it goes by the order for ties. */
        boolean looksBack();
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        if (poll.seats() == 0) return Optional.of("say how many seats there are");
        return Contest.obstacleToTransfer(poll);
    }

    @Override
    public Result count(Poll poll) {
        return new Run(poll, rules).result(name);
    }

    private static final class Run {

        private final Rules rules;
        private final Contest contest;
        private final Piles piles;
        private final long ballots;
        private final Fraction quota;

        Run(Poll poll, Rules rules) {
            this.rules = rules;
            contest = new Contest(poll, rules.digits());
            piles = new Piles(contest);
            ballots = piles.deal();
            quota = rules.quota(ballots, contest.seats);
        }

        Result result(String method) {
            if (rules.electsAtOnce() && !contest.complete()) electWhoReachTheQuota();
            while (!contest.complete()) {
                closeRound();
                if (!rules.electsAtOnce()) electWhoReachTheQuota();
                if (contest.in(Round.State.PENDING).isEmpty()) defeatTheLast();
                else passOnTheLargestSurplus();
                if (rules.electsAtOnce() && !contest.complete()) electWhoReachTheQuota();
            }
            finish();
            closeRound();
            return contest.result(method);
        }

        private void electWhoReachTheQuota() {
            for (var option : contest.byVotes())
                if (rules.reaches(contest.votes[option], quota)) contest.elect(option, Round.State.PENDING);
        }

        private void passOnTheLargestSurplus() {
            var pending = contest.in(Round.State.PENDING);
            var most = pending.stream().map(option -> contest.votes[option]).max(Fraction::compareTo).orElseThrow();
            var tied = pending.stream().filter(option -> contest.votes[option].equals(most)).toList();
            var first = rules.looksBack() ? contest.takeByEarlierRounds(tied, true) : contest.takeByOrder(tied);
            var surplus = most.minus(quota);
            contest.settle(first);
            contest.tell(Event.What.SURPLUS_PASSED_ON, first, surplus);
            piles.transfer(first, weight -> rules.weight(weight, surplus, most));
            contest.votes[first] = quota;
        }

        private void defeatTheLast() {
            var hopeful = contest.hopeful();
            var fewest = hopeful.stream().map(option -> contest.votes[option]).min(Fraction::compareTo).orElseThrow();
            var tied = hopeful.stream().filter(option -> contest.votes[option].equals(fewest)).toList();
            var last = rules.looksBack() ? contest.takeByEarlierRounds(tied, false) : contest.takeByOrder(tied);
            contest.defeat(last);
            piles.transfer(last, weight -> weight);
            contest.votes[last] = Fraction.ZERO;
        }

        private void finish() {
            contest.in(Round.State.PENDING).forEach(contest::settle);
            var seatsLeft = contest.seatsLeft();
            for (var option : contest.hopeful())
                if (seatsLeft > 0) contest.elect(option, Round.State.ELECTED);
                else contest.defeat(option);
        }

        private void closeRound() {
            var told = Fraction.ZERO;
            for (var votes : contest.votes) told = told.plus(votes);
            contest.closeRound(Map.of(
                    Round.Measure.QUOTA, quota,
                    Round.Measure.NON_TRANSFERABLE, piles.exhausted(),
                    Round.Measure.RESIDUAL, Fraction.of(ballots).minus(told).minus(piles.exhausted())));
        }
    }
}
