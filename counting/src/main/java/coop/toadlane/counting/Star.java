package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Score, then automatic run-off: of the two options with most points, the one that more voters prefer is elected; the seats
 * after the first go the same way without those elected (bloc STAR). Source: starvoting.org.
 */
record Star() implements Method {

    @Override
    public String name() {
        return "star";
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        return Contest.obstacle(poll, Poll.Kind.SCORES);
    }

    @Override
    public Result count(Poll poll) {
        var contest = new Contest(Contest.orOneSeat(poll), 0);
        var scores = new Scores(poll);
        var pairs = Pairs.of(poll);
        System.arraycopy(scores.sums(_ -> Fraction.ONE), 0, contest.votes, 0, contest.votes.length);
        while (contest.seatsLeft() > 0) {
            new Seat(contest, scores, pairs).fill();
            if (contest.seatsLeft() == 0) contest.hopeful().forEach(contest::defeat);
            contest.closeRound(Map.of());
        }
        return contest.result(name(), Optional.of(pairs.told()));
    }

    /** One seat: two advance, one of them is elected. */
    private record Seat(Contest contest, Scores scores, Pairs pairs) {

        void fill() {
            var finalists = finalists();
            finalists.forEach(option -> contest.tell(Event.What.ADVANCED, option, contest.votes[option]));
            contest.elect(finalists.size() == 1 ? finalists.getFirst() : preferred(finalists), Round.State.ELECTED);
        }

        private List<Integer> finalists() {
            var finalists = new ArrayList<Integer>();
            var left = new ArrayList<>(contest.hopeful());
            while (finalists.size() < 2 && !left.isEmpty()) {
                var most = left.stream().map(option -> contest.votes[option]).max(Fraction::compareTo).orElseThrow();
                var first = left.stream().filter(option -> contest.votes[option].equals(most)).toList();
                var places = 2 - finalists.size();
                finalists.addAll(first.size() <= places ? first : advance(first, places));
                left.removeAll(first);
            }
            return finalists;
        }

        /** Equal points: who is preferred in more duels among the equals, then who has more votes of the most points. */
        private List<Integer> advance(List<Integer> tied, int places) {
            ToLongFunction<Integer> wins = option -> tied.stream().mapToLong(other -> pairs.prefer(option, other)).sum();
            return narrowed(tied, places, wins, Tie.Rule.PREFERRED);
        }

        private List<Integer> narrowed(List<Integer> tied, int places, ToLongFunction<Integer> by, Tie.Rule rule) {
            var best = new ArrayList<Integer>();
            var sorted = tied.stream().sorted(Comparator.comparingLong(by).reversed()).toList();
            var last = by.applyAsLong(sorted.get(places - 1));
            sorted.stream().filter(option -> by.applyAsLong(option) > last).forEach(best::add);
            var still = sorted.stream().filter(option -> by.applyAsLong(option) == last).toList();
            if (still.size() + best.size() == places) {
                contest.noteTie(tied, sorted.subList(0, places), rule, true);
                return sorted.subList(0, places);
            }
            best.addAll(
                    rule == Tie.Rule.PREFERRED
                            ? narrowed(still, places - best.size(), scores::timesMost, Tie.Rule.MOST_POINTS)
                            : byOrder(still, places - best.size()));
            return best;
        }

        private List<Integer> byOrder(List<Integer> tied, int places) {
            var taken = new ArrayList<Integer>();
            var left = new ArrayList<>(tied);
            while (taken.size() < places) {
                var next = contest.takeByOrder(left);
                taken.add(next);
                left.remove(Integer.valueOf(next));
            }
            return taken;
        }

        /** Of two as often preferred, the one with more points, then with more votes of the most points. */
        private int preferred(List<Integer> two) {
            int first = two.get(0);
            int second = two.get(1);
            if (pairs.beats(first, second)) return first;
            if (pairs.beats(second, first)) return second;
            if (!contest.votes[first].equals(contest.votes[second])) {
                var more = contest.votes[first].moreThan(contest.votes[second]) ? first : second;
                contest.noteTie(two, List.of(more), Tie.Rule.MORE_POINTS, true);
                return more;
            }
            return narrowed(two, 1, scores::timesMost, Tie.Rule.MOST_POINTS).getFirst();
        }
    }
}
