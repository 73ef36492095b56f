package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks options of which people compared two at a time, and tells how sure that is (Bradley, Terry, Rank Analysis of
 * Incomplete Block Designs, 1952): the chance that one is preferred to another is 1 / (1 + e^(strength of the other − its own)).
 */
public sealed interface PairRanking {

    static final int MOST_OPTIONS = 500;

    /**
     * An option and where it stands.
     *
     * @param strength on a scale of log odds, 0 being the middle
     * @param error the standard error of the strength
     * @param tied how often it was found equal to another
     * @param chanceAboveNext how likely it is truly stronger than the next one; 1 for the last
     */
    record Standing(Option option, double strength, double error, long won, long lost, long tied, double chanceAboveNext) {

        /** How often it was compared. */
        public long compared() {
            return won + lost + tied;
        }
    }

    /** That two options, by their places, were found equal so many times. */
    record Tie(int one, int other, long times) {

        public Tie {
            if (one == other) throw new IllegalArgumentException("option " + one + " is compared with itself");
            if (times < 1) throw new IllegalArgumentException("nobody compares " + times + " times");
        }
    }

    /** All options, the strongest first; equals in the order in which they are listed. */
    record Ranked(List<Standing> standings) implements PairRanking {

        public Ranked {
            standings = List.copyOf(standings);
        }
    }

    /** Some options were never preferred to any of the others, or never compared with them: no scale joins them. */
    record Unconnected(List<Option> neverPreferredToTheRest) implements PairRanking {

        public Unconnected {
            neverPreferredToTheRest = List.copyOf(neverPreferredToTheRest);
        }
    }

    /** Ranks by the comparisons alone, which have to connect all options. */
    static PairRanking of(Duels duels) {
        var cut = new PairGraph(duels).cut();
        return cut.isEmpty() ? ranked(duels, List.of(), 0) : new Unconnected(cut.stream().map(duels.options()::get).toList());
    }

    /**
     * Ranks as if each option had also been compared, so many times and undecided, with one that stands in the middle: what
     * was seldom compared stays near the middle, and nothing needs to be connected.
     *
     * @throws IllegalArgumentException if {@code pull} is not more than 0
     */
    static Ranked pulled(Duels duels, double pull) {
        if (!(pull > 0)) throw new IllegalArgumentException("a pull of " + pull + " is none");
        return ranked(duels, List.of(), pull);
    }

    /** The same, where some who compared found two options equal: half a win for each. */
    static Ranked pulled(Duels duels, List<Tie> ties, double pull) {
        if (!(pull > 0)) throw new IllegalArgumentException("a pull of " + pull + " is none");
        return ranked(duels, ties, pull);
    }

    private static Ranked ranked(Duels duels, List<Tie> ties, double pull) {
        var size = duels.options().size();
        if (size > MOST_OPTIONS) throw new IllegalArgumentException("more than " + MOST_OPTIONS + " options");
        var fit = PairFit.of(duels, ties, pull);
        var order = IntStream.range(0, size).boxed()
                .sorted(Comparator.comparing((Integer option) -> -Math.round(fit.strengths()[option] * 1e9)))
                .toList();
        var standings = new ArrayList<Standing>();
        for (var place = 0; place < size; place++) {
            var option = order.get(place);
            var chance = place + 1 < size ? fit.chanceAbove(option, order.get(place + 1)) : 1;
            standings.add(new Standing(
                    duels.options().get(option), fit.strengths()[option], Math.sqrt(fit.covariances()[option][option]),
                    won(duels, option), lost(duels, option), tied(ties, option), chance));
        }
        return new Ranked(standings);
    }

    private static long won(Duels duels, int option) {
        return duels.preferred().get(option).stream().mapToLong(Long::longValue).sum();
    }

    private static long tied(List<Tie> ties, int option) {
        return ties.stream().filter(tie -> tie.one() == option || tie.other() == option).mapToLong(Tie::times).sum();
    }

    private static long lost(Duels duels, int option) {
        return duels.preferred().stream().mapToLong(row -> row.get(option)).sum();
    }
}
