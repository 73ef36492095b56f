package coop.toadlane.ledger;

import coop.toadlane.ui.Sentence;
import java.util.Locale;

/** What an account says about a co-op: what it has, owes, was given by its members, earned, or spent. */
public enum Kind {

    ASSET(1),
    LIABILITY(-1),
    EQUITY(-1),
    INCOME(-1),
    EXPENSE(1);

    private final int sign;

    Kind(int sign) {
        this.sign = sign;
    }

    public Sentence title() {
        return Sentence.of("ledger.kind." + name().toLowerCase(Locale.ROOT));
    }

    /** Turns what came to an account less what left it into the figure people speak of, and back. */
    public long spoken(long balance) {
        return sign * balance;
    }
}
