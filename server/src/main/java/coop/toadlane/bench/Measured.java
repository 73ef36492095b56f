package coop.toadlane.bench;

import java.time.Duration;
import java.util.Arrays;

/** What came of asking for one address for a while. */
record Measured(double requestsPerSecond, double halfMillis, double p99Millis) {

    static Measured of(long[] nanos, Duration took) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Measured(sorted.length / (took.toNanos() / 1e9), at(sorted, 0.5), at(sorted, 0.99));
    }

    /** Of groups that were measured whole: their transfers a second. */
    Measured times(int size) {
        return new Measured(requestsPerSecond * size, halfMillis, p99Millis);
    }

    /** The round that stands in the middle: a disturbance in one of them does not count. */
    static Measured middle(Measured[] rounds) {
        return new Measured(
            middle(Arrays.stream(rounds).mapToDouble(Measured::requestsPerSecond).toArray()),
            middle(Arrays.stream(rounds).mapToDouble(Measured::halfMillis).toArray()),
            middle(Arrays.stream(rounds).mapToDouble(Measured::p99Millis).toArray()));
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double at(long[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))] / 1e6;
    }
}
