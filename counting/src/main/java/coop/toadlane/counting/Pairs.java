package coop.toadlane.counting;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Every option against every other: how many voters prefer which. */
final class Pairs {

    private final Poll poll;
    private final long[][] preferred;
    private final long voters;

    private Pairs(Poll poll) {
        this.poll = poll;
        var size = poll.options().size();
        preferred = new long[size][size];
        voters = poll.voters();
    }

    /** What is not ranked is ranked last; what gets no points gets 0. */
    static Pairs of(Poll poll) {
        var pairs = new Pairs(poll);
        for (var ballot : poll.ballots()) {
            if (poll.kind() == Poll.Kind.RANKING) pairs.addRanking(ballot);
            else pairs.addPoints(ballot);
        }
        return pairs;
    }

    private void addRanking(Ballot ballot) {
        var below = new boolean[preferred.length];
        Arrays.fill(below, true);
        for (int from = 0, to; from < ballot.options.length; from = to) {
            for (to = from; to < ballot.options.length && ballot.marks[to] == ballot.marks[from]; to++)
                below[ballot.options[to]] = false;
            for (var place = from; place < to; place++) {
                var row = preferred[ballot.options[place]];
                for (var option = 0; option < row.length; option++) if (below[option]) row[option] += ballot.times();
            }
        }
    }

    private void addPoints(Ballot ballot) {
        var points = new int[preferred.length];
        for (var place = 0; place < ballot.options.length; place++) points[ballot.options[place]] = ballot.marks[place];
        for (var option = 0; option < points.length; option++)
            for (var other = 0; other < points.length; other++)
                if (points[option] > points[other]) preferred[option][other] += ballot.times();
    }

    long voters() {
        return voters;
    }

    /** How many prefer this option to that. */
    long prefer(int option, int other) {
        return preferred[option][other];
    }

    boolean beats(int option, int other) {
        return preferred[option][other] > preferred[other][option];
    }

    Duels told() {
        return new Duels(
                poll.options(), Arrays.stream(preferred).map(row -> Arrays.stream(row).boxed().toList()).toList());
    }

    int size() {
        return preferred.length;
    }

    IntStream options() {
        return IntStream.range(0, preferred.length);
    }
}
