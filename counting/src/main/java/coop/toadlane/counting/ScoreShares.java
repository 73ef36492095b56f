package coop.toadlane.counting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Elects one after the other the option with most points, and lets ballots that got theirs weigh less from then on. */
record ScoreShares(String name, Reweighing reweighing) implements Method {

    /** How much ballots weigh after an election; the methods differ in nothing else. */
    enum Reweighing {
        /** Allocated score: a quota of ballots, those first that gave the elected most, is used up (starvoting.org). */
        ALLOCATED {
            @Override
            void after(int elected, Count count) {
                var quota = Fraction.of(count.voters, count.contest.poll.seats());
                var supporters = IntStream.range(0, count.weights.length)
                        .filter(at -> count.scores.points(at, elected) > 0 && !count.weights[at].isZero())
                        .boxed()
                        .sorted(Comparator.comparing((Integer at) -> count.given(at, elected)).reversed())
                        .toList();
                for (int from = 0, to; from < supporters.size() && !quota.isZero(); from = to) {
                    var given = count.given(supporters.get(from), elected);
                    var together = Fraction.ZERO;
                    for (to = from; to < supporters.size() && count.given(supporters.get(to), elected).equals(given); to++)
                        together = together.plus(count.weight(supporters.get(to)));
                    var used = together.moreThan(quota) ? quota.over(together) : Fraction.ONE;
                    for (var at : supporters.subList(from, to)) count.weights[at] = count.weights[at].times(Fraction.ONE.minus(used));
                    quota = quota.minus(together.times(used));
                }
            }
        },

        /** Reweighted range voting: a ballot weighs most / (most + points it gave to the elected) (rangevoting.org/RRV). */
        REWEIGHTED {
            @Override
            void after(int elected, Count count) {
                var weights = new HashMap<Long, Fraction>();
                for (var at = 0; at < count.weights.length; at++) {
                    count.spent[at] += count.scores.points(at, elected);
                    count.weights[at] = weights.computeIfAbsent(
                            count.spent[at], spent -> Fraction.of(count.scores.most, count.scores.most + spent));
                }
            }
        },

        /** Sequentially spent score: a ballot spends the points it gave, in part where the elected got more than a quota. */
        SPENT {
            @Override
            void after(int elected, Count count) {
                var quota = Fraction.of(count.voters * count.scores.most, count.contest.poll.seats());
                var got = count.contest.votes[elected];
                if (got.isZero()) return;
                var part = got.moreThan(quota) ? quota.over(got) : Fraction.ONE;
                for (var at = 0; at < count.weights.length; at++) {
                    var left = count.weights[at].minus(count.given(at, elected).times(part).over(count.scores.most));
                    count.weights[at] = left.signum() < 0 ? Fraction.ZERO : left;
                }
            }
        };

        abstract void after(int elected, Count count);
    }

    /** Where a count stands. */
    static final class Count {

        private final Contest contest;
        private final Scores scores;
        private final long voters;
        private final Fraction[] weights;
        private final long[] spent;

        private Count(Poll poll) {
            contest = new Contest(poll, 4);
            scores = new Scores(poll);
            voters = poll.voters();
            weights = new Fraction[scores.ballots.size()];
            spent = new long[weights.length];
            Arrays.fill(weights, Fraction.ONE);
        }

        /** The points, weighed, that a ballot gives. */
        private Fraction given(int ballot, int option) {
            return weights[ballot].times(scores.points(ballot, option));
        }

        /** What the ballots that say the same weigh together. */
        private Fraction weight(int ballot) {
            return weights[ballot].times(scores.ballots.get(ballot).times());
        }
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        return Contest.obstacle(poll, Poll.Kind.SCORES);
    }

    @Override
    public Result count(Poll poll) {
        var count = new Count(Contest.orOneSeat(poll));
        var contest = count.contest;
        while (contest.seatsLeft() > 0) {
            System.arraycopy(count.scores.sums(at -> count.weights[at]), 0, contest.votes, 0, contest.votes.length);
            var elected = contest.takeMost();
            contest.elect(elected, Round.State.ELECTED);
            reweighing.after(elected, count);
            if (contest.seatsLeft() == 0) contest.hopeful().forEach(contest::defeat);
            contest.closeRound(Map.of());
        }
        return contest.result(name);
    }
}
