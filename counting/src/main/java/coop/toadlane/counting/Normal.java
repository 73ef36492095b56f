package coop.toadlane.counting;

/** The normal distribution. */
final class Normal {

    private Normal() {}

    /** The chance to be below, to seven decimals (Abramowitz, Stegun, Handbook of Mathematical Functions, 26.2.17). */
    static double below(double value) {
        if (value < 0) return 1 - below(-value);
        var t = 1 / (1 + 0.2316419 * value);
        var tail = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - Math.exp(-value * value / 2) / Math.sqrt(2 * Math.PI) * tail;
    }
}
