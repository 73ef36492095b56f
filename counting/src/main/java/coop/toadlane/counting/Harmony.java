package coop.toadlane.counting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Elects several by approval so that each voter's say falls with what they got: in two ways of reckoning it. */
record Harmony(String name, Reckoning reckoning) implements Method {

    /** The ways to reckon whom to elect next. */
    enum Reckoning {
        /** Sequential proportional approval: a voter counts 1 / (1 + elected whom they approve) (Thiele 1895). */
        THIELE {
            @Override
            Fraction of(int option, State state) {
                var times = new long[state.contest.poll.options().size() + 1];
                for (var group : state.approvals.groups()[option]) times[state.elected[group]] += state.approvals.voters()[group];
                var sum = Fraction.ZERO;
                for (var elected = 0; elected < times.length; elected++)
                    if (times[elected] > 0) sum = sum.plus(Fraction.of(times[elected], elected + 1));
                return sum;
            }
        },

        /**
         * Phragmén's sequential method: each elected one is a load of 1 that its voters share so that the greatest load is
         * least; the more a load is, the less the votes count (Phragmén 1895). Told as voters per unit of load.
         */
        PHRAGMEN {
            @Override
            Fraction of(int option, State state) {
                return state.approvals.votes()[option] == 0 ? Fraction.ZERO : Fraction.ONE.over(state.loadAfter(option));
            }
        };

        abstract Fraction of(int option, State state);
    }

    /** What each group of voters got so far. */
    private static final class State {

        private final Contest contest;
        private final Approvals approvals;
        private final int[] elected;
        private final BigInteger[] loads;
        private BigInteger unitsPerLoad = BigInteger.ONE;

        private State(Poll poll) {
            contest = new Contest(poll, 6);
            approvals = Approvals.of(poll);
            elected = new int[approvals.voters().length];
            loads = new BigInteger[elected.length];
            Arrays.fill(loads, BigInteger.ZERO);
        }

        /** The load of each voter for the option, if it were elected. */
        private Fraction loadAfter(int option) {
            var sum = unitsPerLoad;
            for (var group : approvals.groups()[option])
                sum = sum.add(loads[group].multiply(BigInteger.valueOf(approvals.voters()[group])));
            return new Fraction(sum, unitsPerLoad.multiply(BigInteger.valueOf(approvals.votes()[option])));
        }

        private void elect(int option) {
            if (approvals.votes()[option] > 0) {
                var load = loadAfter(option).times(new Fraction(unitsPerLoad, BigInteger.ONE));
                for (var group = 0; group < loads.length; group++) loads[group] = loads[group].multiply(load.denominator());
                unitsPerLoad = unitsPerLoad.multiply(load.denominator());
                for (var group : approvals.groups()[option]) loads[group] = load.numerator();
            }
            for (var group : approvals.groups()[option]) elected[group]++;
            contest.elect(option, Round.State.ELECTED);
        }
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        return Contest.obstacle(poll, Poll.Kind.APPROVAL);
    }

    @Override
    public Result count(Poll poll) {
        var state = new State(Contest.orOneSeat(poll));
        var contest = state.contest;
        while (contest.seatsLeft() > 0) {
            for (var option : contest.hopeful()) contest.votes[option] = reckoning.of(option, state);
            state.elect(contest.takeMost());
            if (contest.seatsLeft() == 0) contest.hopeful().forEach(contest::defeat);
            contest.closeRound(Map.of());
        }
        return contest.result(name);
    }
}
