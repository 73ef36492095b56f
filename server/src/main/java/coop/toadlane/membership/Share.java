package coop.toadlane.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.toadlane.ui.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/** An exact part of a whole, from none to all: a half, two thirds, 60 per cent. */
public record Share(int numerator, int denominator) implements Comparable<Share> {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%?");

    public Share {
        if (denominator <= 0 || numerator < 0 || numerator > denominator)
            throw new IllegalArgumentException("Not a part of a whole: " + numerator + "/" + denominator);
    }

    /** Reads "2/3", "60 %" or "60"; empty if it is no part of a whole. */
    public static Optional<Share> typed(String text) {
        var fraction = FRACTION.matcher(text.strip());
        var percent = PERCENT.matcher(text.strip());
        try {
            if (fraction.matches())
                return Optional.of(new Share(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2))));
            if (percent.matches()) return Optional.of(new Share(Integer.parseInt(percent.group(1)), 100));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @JsonCreator
    static Share of(String text) {
        return typed(text).orElseThrow(() -> new IllegalArgumentException("Not a part of a whole: " + text));
    }

    /** By how much of the whole it is: a half is as much as two quarters, though they are not written alike. */
    @Override
    public int compareTo(Share other) {
        return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }

    /** "half", "two thirds", else as it is written. */
    public Sentence inWords() {
        if (numerator == denominator) return Sentence.of("share.all");
        if (numerator * 2 == denominator) return Sentence.of("share.half");
        if (numerator * 3 == denominator * 2) return Sentence.of("share.two-thirds");
        if (numerator * 4 == denominator * 3) return Sentence.of("share.three-quarters");
        return Sentence.of("share.other", toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return denominator == 100 ? numerator + "%" : numerator + "/" + denominator;
    }
}
