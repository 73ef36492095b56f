package coop.toadlane.counting;

import java.math.BigDecimal;

/** An exact part of a whole, such as two thirds. */
public record Share(long part, long whole) {

    public static final Share NONE = new Share(0, 1);
    public static final Share HALF = new Share(1, 2);
    public static final Share TWO_THIRDS = new Share(2, 3);
    public static final Share ALL = new Share(1, 1);

    public Share {
        if (whole <= 0) throw new IllegalArgumentException("a share is of something: " + part + "/" + whole);
        if (part < 0 || part > whole) throw new IllegalArgumentException("no share of a whole: " + part + "/" + whole);
    }

    public static Share percent(int percent) {
        return new Share(percent, 100);
    }

    /** Compares {@code some / all} with this share, without dividing; negative if it is less. */
    int compare(BigDecimal some, BigDecimal all) {
        return some.multiply(BigDecimal.valueOf(whole)).compareTo(all.multiply(BigDecimal.valueOf(part)));
    }

    /** The fewest people who are at least this share of so many. */
    int fewestOf(int people) {
        return Math.toIntExact(Math.ceilDiv(Math.multiplyExact(people, part), whole));
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
