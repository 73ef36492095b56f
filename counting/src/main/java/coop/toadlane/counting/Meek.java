package coop.toadlane.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Single transferable vote by Meek's method: each elected option keeps only such a part of every ballot that it ends with
 * the quota, and the rest passes on, as if who is out had never stood (Hill, Wichmann, Woodall, Algorithm 123, 1987).
 */
record Meek(String name, MeekRules rules) implements Method {

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

        private enum Iteration { ELECTED, CLOSE_ENOUGH, STABLE, SURE_LOSERS }

        private final MeekRules rules;
        private final Contest contest;
        private final BallotTree tree;
        private final BigInteger[] votes;
        private final BigInteger[] keep;
        private BigInteger quota;
        private BigInteger surplus = BigInteger.ZERO;
        private List<Integer> sureLosers = List.of();

        Run(Poll poll, MeekRules rules) {
            this.rules = rules;
            contest = new Contest(poll, rules.digits() - rules.guard());
            tree = new BallotTree(poll);
            votes = new BigInteger[contest.votes.length];
            keep = new BigInteger[votes.length];
            Arrays.fill(keep, BigInteger.ZERO);
            for (var option : contest.hopeful()) keep[option] = rules.one();
            distribute();
            quota = rules.quota(units(tree.ballots()), contest.seats);
        }

        Result result(String method) {
            while (!contest.complete()) {
                closeRound();
                dropDefeated();
                switch (iterate()) {
                    case ELECTED -> {}
                    case SURE_LOSERS -> sureLosers.forEach(this::defeat);
                    case CLOSE_ENOUGH, STABLE -> defeat(contest.takeByOrder(last()));
                }
            }
            dropDefeated();
            finish();
            dropDefeated();
            closeRound();
            return contest.result(method);
        }

        private Iteration iterate() {
            var before = units(tree.ballots());
            while (true) {
                distribute();
                quota = rules.quota(sum(), contest.seats);
                var anybody = electWhoReachTheQuota();
                surplus = surplus();
                if (anybody) return Iteration.ELECTED;
                if (rules.closeEnough(surplus)) return Iteration.CLOSE_ENOUGH;
                if (rules.compare(surplus, before) >= 0) return Iteration.STABLE;
                sureLosers = rules.guarded() ? sureLosers() : List.of();
                if (!sureLosers.isEmpty()) return Iteration.SURE_LOSERS;
                before = surplus;
                for (var option : contest.in(Round.State.ELECTED))
                    keep[option] = rules.over(rules.times(keep[option], quota), votes[option]);
            }
        }

        private void distribute() {
            for (var option = 0; option < votes.length; option++)
                if (keep[option].signum() > 0) votes[option] = BigInteger.ZERO;
                else if (votes[option] == null) votes[option] = BigInteger.ZERO;
            distribute(0, rules.one());
            tellVotes();
        }

        /** Gives each option below the node its part of the weight that reached the node, and the rest to those below it. */
        private void distribute(int node, BigInteger weight) {
            for (var child = tree.firstChild(node); child > 0; child = tree.nextSibling(child)) {
                var option = tree.option(child);
                var rest = weight;
                if (keep[option].signum() > 0) {
                    var kept = rules.times(weight, keep[option]);
                    votes[option] = votes[option].add(kept.multiply(BigInteger.valueOf(tree.times(child))));
                    rest = rules.guarded() ? rules.times(weight, rules.one().subtract(keep[option])) : weight.subtract(kept);
                }
                if (rules.compare(rest, BigInteger.ZERO) > 0) distribute(child, rest);
            }
        }

        private boolean electWhoReachTheQuota() {
            var reached = contest.hopeful().stream().filter(option -> rules.reaches(votes[option], quota)).toList();
            reached.forEach(option -> contest.elect(option, Round.State.ELECTED));
            return !reached.isEmpty();
        }

        private BigInteger surplus() {
            var sum = BigInteger.ZERO;
            for (var option : contest.in(Round.State.ELECTED)) sum = sum.add(votes[option].subtract(quota));
            return rules.guarded() ? sum : sum.max(BigInteger.ZERO);
        }

        /** The hopeful option with fewest votes, and those so close that the surplus still under way could make them fewer. */
        private List<Integer> last() {
            var hopeful = contest.hopeful();
            var fewest = hopeful.stream().map(option -> votes[option]).min(BigInteger::compareTo).orElseThrow();
            return hopeful.stream().filter(option -> rules.compare(fewest.add(surplus), votes[option]) >= 0).toList();
        }

        /**
         * The most options that will all lose whatever comes: their votes and the surplus together are less than those of
         * the next, those that the surplus could make equal stay together, and enough others are left for the seats.
         */
        private List<Integer> sureLosers() {
            var groups = groups();
            var most = contest.hopeful().size() - contest.seatsLeft();
            var losers = new ArrayList<Integer>();
            var sure = List.<Integer>of();
            var together = surplus;
            for (var group = 0; group < groups.size() - 1; group++) {
                losers.addAll(groups.get(group));
                if (losers.size() > most) break;
                for (var option : groups.get(group)) together = together.add(votes[option]);
                if (rules.compare(together, votes[groups.get(group + 1).getFirst()]) < 0) sure = List.copyOf(losers);
            }
            return sure.stream().sorted().toList();
        }

        private List<List<Integer>> groups() {
            var groups = new ArrayList<List<Integer>>();
            for (var option : contest.byVotes().reversed()) {
                var within = !groups.isEmpty()
                        && rules.compare(votes[groups.getLast().getFirst()].add(surplus), votes[option]) >= 0;
                if (!within) groups.add(new ArrayList<>());
                groups.getLast().add(option);
            }
            return groups;
        }

        private void defeat(int option) {
            dropDefeated();
            contest.defeat(option);
        }

        /** Takes from those who are out what they held, which the round of their defeat still shows. */
        private void dropDefeated() {
            for (var option : contest.in(Round.State.DEFEATED)) {
                votes[option] = BigInteger.ZERO;
                keep[option] = BigInteger.ZERO;
            }
            if (rules.guarded()) distribute();
            tellVotes();
        }

        private void finish() {
            var seatsLeft = contest.seatsLeft();
            for (var option : contest.hopeful())
                if (seatsLeft > 0) contest.elect(option, Round.State.ELECTED);
                else contest.defeat(option);
        }

        private void closeRound() {
            contest.closeRound(Map.of(
                    Round.Measure.QUOTA, told(quota),
                    Round.Measure.SURPLUS, told(surplus),
                    Round.Measure.NON_TRANSFERABLE, told(units(tree.ballots()).subtract(sum()))));
        }

        private BigInteger sum() {
            return Arrays.stream(votes).reduce(BigInteger.ZERO, BigInteger::add);
        }

        private BigInteger units(long whole) {
            return BigInteger.valueOf(whole).multiply(rules.one());
        }

        private void tellVotes() {
            for (var option = 0; option < votes.length; option++) contest.votes[option] = told(votes[option]);
        }

        private Fraction told(BigInteger units) {
            return new Fraction(units, rules.one());
        }
    }
}
