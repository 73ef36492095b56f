package coop.toadlane.ledger;

import coop.toadlane.ui.Money;

/**
 * An account and what stands in it, in minor units, as people speak of it: what we owe is a figure above nothing. What
 * reservations will take from its balance and bring to it is {@code leaving} and {@code arriving}. In a closed one nothing moves.
 */
public record Holding(Account account, long figure, long leaving, long arriving, boolean isClosed) {

    public Money money() {
        return new Money(figure, account.unit());
    }

    /** What came to it less what left it. */
    public long balance() {
        return account.kind().spoken(figure);
    }

    /** The least that could be spoken of at this balance, whatever becomes of what is reserved. */
    long lowest(long balance) {
        return Math.min(spoken(balance, -leaving), spoken(balance, arriving));
    }

    long highest(long balance) {
        return Math.max(spoken(balance, -leaving), spoken(balance, arriving));
    }

    boolean wouldHold(long balance) {
        return account.limits().hold(lowest(balance), highest(balance));
    }

    /** What 64 bits cannot tell is told as the most extreme that they can, which no limit allows. */
    private long spoken(long balance, long reserved) {
        var sum = balance + reserved;
        var isBeyond = ((balance ^ sum) & (reserved ^ sum)) < 0;
        return account.kind().spoken(isBeyond ? (reserved < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE) : sum);
    }

    Holding reserving(long more, long coming) {
        return new Holding(account, figure, Math.addExact(leaving, more), Math.addExact(arriving, coming), isClosed);
    }
}
