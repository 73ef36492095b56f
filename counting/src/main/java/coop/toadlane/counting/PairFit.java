package coop.toadlane.counting;

import java.util.Arrays;
import java.util.List;

/**
 * The strengths under which the comparisons are most likely, found by Newton's method, and how they vary together.
 *
 * @param strengths of the options, their mean being 0 where nothing pulls them
 * @param covariances the inverse of the information that the comparisons give
 */
record PairFit(double[] strengths, double[][] covariances) {

    private static final int MOST_STEPS = 200;
    private static final double STILL = 1e-12;
    private static final double ROUNDING = 1e-12;

    static PairFit of(Duels duels, List<PairRanking.Tie> ties, double pull) {
        var wins = wins(duels, ties);
        var strengths = new double[wins.length];
        for (var step = 0; step < MOST_STEPS; step++) {
            var change = times(inverse(wins, strengths, pull), slope(wins, strengths, pull));
            var share = 1.0;
            var least = likelihood(wins, strengths, pull) * (1 + ROUNDING);
            while (share > STILL && likelihood(wins, moved(strengths, change, share), pull) < least) share /= 2;
            if (share > STILL) strengths = moved(strengths, change, share);
            if (share <= STILL || Arrays.stream(change).map(Math::abs).max().orElse(0) < STILL) break;
        }
        return new PairFit(strengths, covariances(inverse(wins, strengths, pull), pull));
    }

    /** How likely one option is truly stronger than another. */
    double chanceAbove(int option, int other) {
        var variance = covariances[option][option] + covariances[other][other] - 2 * covariances[option][other];
        var difference = strengths[option] - strengths[other];
        return variance <= 0 ? 0.5 : Normal.below(difference / Math.sqrt(variance));
    }

    private static double[][] wins(Duels duels, List<PairRanking.Tie> ties) {
        var wins = duels.preferred().stream()
                .map(row -> row.stream().mapToDouble(Long::doubleValue).toArray())
                .toArray(double[][]::new);
        for (var tie : ties) {
            wins[tie.one()][tie.other()] += tie.times() / 2.0;
            wins[tie.other()][tie.one()] += tie.times() / 2.0;
        }
        return wins;
    }

    private static double chance(double difference) {
        return 1 / (1 + Math.exp(-difference));
    }

    private static double likelihood(double[][] wins, double[] strengths, double pull) {
        var sum = 0.0;
        for (var one = 0; one < wins.length; one++) {
            for (var other = 0; other < wins.length; other++)
                if (wins[one][other] > 0) sum += wins[one][other] * Math.log(chance(strengths[one] - strengths[other]));
            sum += pull / 2 * (Math.log(chance(strengths[one])) + Math.log(chance(-strengths[one])));
        }
        return sum;
    }

    private static double[] slope(double[][] wins, double[] strengths, double pull) {
        var slope = new double[wins.length];
        for (var one = 0; one < wins.length; one++) {
            for (var other = 0; other < wins.length; other++)
                slope[one] += wins[one][other] - (wins[one][other] + wins[other][one]) * chance(strengths[one] - strengths[other]);
            slope[one] += pull * (0.5 - chance(strengths[one]));
        }
        return slope;
    }

    /** The inverse of the information; where nothing pulls, strengths are held to a mean of 0. */
    private static double[][] inverse(double[][] wins, double[] strengths, double pull) {
        var size = wins.length;
        var information = new double[size][size];
        for (var one = 0; one < size; one++) {
            for (var other = 0; other < size; other++) {
                if (one == other) continue;
                var chance = chance(strengths[one] - strengths[other]);
                var weight = (wins[one][other] + wins[other][one]) * chance * (1 - chance);
                information[one][one] += weight;
                information[one][other] -= weight;
            }
            var middle = chance(strengths[one]);
            information[one][one] += pull * middle * (1 - middle);
            if (pull == 0) for (var other = 0; other < size; other++) information[one][other] += 1.0 / size;
        }
        return Matrix.inverse(information);
    }

    private static double[][] covariances(double[][] inverse, double pull) {
        if (pull == 0) for (var row : inverse) for (var at = 0; at < row.length; at++) row[at] -= 1.0 / row.length;
        return inverse;
    }

    private static double[] moved(double[] strengths, double[] change, double share) {
        var moved = strengths.clone();
        for (var at = 0; at < moved.length; at++) moved[at] += share * change[at];
        return moved;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> {
            var sum = 0.0;
            for (var at = 0; at < row.length; at++) sum += row[at] * vector[at];
            return sum;
        }).toArray();
    }
}
