package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Goes through the wins from the strongest to the weakest, and lets each count that does not contradict those before it
 * (Tideman, Independence of Clones as a Criterion for Voting Rules, 1987). Stronger: more votes, then fewer against.
 */
final class RankedPairs {

    private record Win(int option, int other, long votes, long against) {

        boolean asStrongAs(Win win) {
            return votes == win.votes && against == win.against;
        }
    }

    private final Pairs pairs;
    private final Contest contest;
    private final boolean[][] above;

    private RankedPairs(Pairs pairs, Contest contest) {
        this.pairs = pairs;
        this.contest = contest;
        above = new boolean[pairs.size()][pairs.size()];
    }

    static Paired.Above order(Pairs pairs, Contest contest) {
        var order = new RankedPairs(pairs, contest);
        var wins = order.wins();
        for (int from = 0, to; from < wins.size(); from = to) {
            for (to = from; to < wins.size() && wins.get(to).asStrongAs(wins.get(from)); to++);
            order.takeEquals(wins.subList(from, to));
        }
        return (option, other) -> order.above[option][other];
    }

    private List<Win> wins() {
        var wins = new ArrayList<Win>();
        for (var i : contest.hopeful())
            for (var j : contest.hopeful())
                if (pairs.beats(i, j)) wins.add(new Win(i, j, pairs.prefer(i, j), pairs.prefer(j, i)));
        var ranks = contest.poll.tieRanks();
        wins.sort(Comparator.comparing(Win::votes).reversed()
                .thenComparing(Win::against)
                .thenComparing(win -> ranks[win.option])
                .thenComparing(Comparator.comparing((Win win) -> ranks[win.other]).reversed()));
        return wins;
    }

    /** Takes wins of one strength; where one does not count only because of another of them, that is told as a tie. */
    private void takeEquals(List<Win> equals) {
        var possible = equals.stream().filter(win -> !above[win.other][win.option]).toList();
        equals.forEach(this::take);
        if (possible.stream().allMatch(win -> above[win.option][win.other])) return;
        var tied = possible.stream().flatMap(win -> Stream.of(win.option, win.other)).distinct().sorted().toList();
        var taken = possible.stream().filter(win -> above[win.option][win.other]).map(Win::option).distinct().toList();
        contest.noteTie(tied, taken, contest.orderForTies(), true);
    }

    private void take(Win win) {
        var counts = !above[win.other][win.option];
        contest.tellDuel(counts ? Event.What.WON_DUEL : Event.What.LOST_IN_CYCLE, win.option, win.other, win.votes);
        if (!counts) return;
        for (var i : contest.hopeful())
            if (i == win.option || above[i][win.option])
                for (var j : contest.hopeful()) if (j == win.other || above[win.other][j]) above[i][j] = true;
    }
}
