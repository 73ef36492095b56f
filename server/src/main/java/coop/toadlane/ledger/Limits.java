package coop.toadlane.ledger;

import org.jspecify.annotations.Nullable;

/** How low and how high the figure of an account may go, in minor units; null is without limit. */
public record Limits(@Nullable Long least, @Nullable Long most) {

    public static final Limits NONE = new Limits(null, null);

    /** What is not there cannot be taken. */
    public static final Limits NO_OVERDRAFT = new Limits(0L, null);

    public Limits {
        if (isLowest(least) || isLowest(most)) throw new IllegalArgumentException("A limit can be negated");
    }

    public static Limits between(long least, long most) {
        return new Limits(least, most);
    }

    boolean areCrossed() {
        return least != null && most != null && least > most;
    }

    boolean hold(long figure) {
        return (least == null || figure >= least) && (most == null || figure <= most);
    }

    boolean hold(long lowest, long highest) {
        return (least == null || lowest >= least) && (most == null || highest <= most);
    }

    /** The same limits for balances of this kind, or of what is spoken of it. */
    Limits turned(Kind kind) {
        if (kind.spoken(1) > 0) return this;
        return new Limits(most == null ? null : -most, least == null ? null : -least);
    }

    private static boolean isLowest(@Nullable Long limit) {
        return limit != null && limit == Long.MIN_VALUE;
    }
}
