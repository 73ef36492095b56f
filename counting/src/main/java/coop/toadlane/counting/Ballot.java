package coop.toadlane.counting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * One way to fill in a ballot and how many voters did so. Options are their places in the poll, from 0, each named once;
 * each has a mark: 1 where options are approved, its rank from 1 where they are ranked, its points where they are scored.
 */
public final class Ballot {

    private static final int[][] RANKS = IntStream.range(0, 256)
            .mapToObj(size -> IntStream.rangeClosed(1, size).toArray())
            .toArray(int[][]::new);

    final int[] options;
    final int[] marks;
    private final long times;

    private Ballot(int[] options, int[] marks, long times) {
        if (options.length != marks.length)
            throw new IllegalArgumentException(marks.length + " marks for " + options.length + " options");
        if (times < 1) throw new IllegalArgumentException("a ballot cannot be cast " + times + " times");
        this.options = options;
        this.marks = marks;
        this.times = times;
    }

    public static Ballot approving(int... options) {
        var ones = new int[options.length];
        Arrays.fill(ones, 1);
        return new Ballot(distinct(options), ones, 1);
    }

    /** Ranks the options, the best first. */
    public static Ballot ranking(int... options) {
        return new Ballot(distinct(options), ranks(options.length), 1);
    }

    /** Ranks the options; equal ranks are a tie. */
    public static Ballot ranking(int[] options, int[] ranks) {
        for (var place = 0; place < ranks.length; place++)
            if (ranks[place] < (place == 0 ? 1 : ranks[place - 1]))
                throw new IllegalArgumentException("ranks begin at 1 and do not fall: " + Arrays.toString(ranks));
        return new Ballot(distinct(options), ranks.clone(), 1);
    }

    public static Ballot scoring(int[] options, int[] points) {
        return new Ballot(distinct(options), points.clone(), 1);
    }

    private static int[] ranks(int size) {
        return size < RANKS.length ? RANKS[size] : IntStream.rangeClosed(1, size).toArray();
    }

    private static int[] distinct(int[] options) {
        var seen = new BitSet();
        for (var option : options) {
            if (option < 0) throw new IllegalArgumentException("no option has the place " + option);
            if (seen.get(option)) throw new IllegalArgumentException("option " + option + " is named twice");
            seen.set(option);
        }
        return options.clone();
    }

    /** The same ballot, cast so many times. */
    public Ballot cast(long times) {
        return new Ballot(options, marks, times);
    }

    /** By how many voters it was cast. */
    public long times() {
        return times;
    }

    public int size() {
        return options.length;
    }

    /** The option that stands at this place of the ballot, from 0. */
    public int option(int place) {
        return options[place];
    }

    /** The mark of the option that stands at this place of the ballot, from 0. */
    public int mark(int place) {
        return marks[place];
    }

    boolean ranksEquals() {
        for (var place = 1; place < marks.length; place++) if (marks[place] == marks[place - 1]) return true;
        return false;
    }

    /** Whether it says the same, however often it was cast. */
    boolean saysThe(Ballot same) {
        return Arrays.equals(options, same.options) && Arrays.equals(marks, same.marks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballot that && times == that.times && saysThe(that);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(options) + Arrays.hashCode(marks);
    }

    @Override
    public String toString() {
        return times + " × " + Arrays.toString(options) + Arrays.toString(marks);
    }
}
