package coop.toadlane.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an entry.
 *
 * @param amount    null if it was left out, to be found from the others or from the assertion
 * @param cost      what the whole amount is worth in another commodity, if that was said
 * @param assertion what the account holds after it, if that was said
 */
record Posting(int line, String account, Weight weight, @Nullable Amount amount, @Nullable Amount cost, @Nullable Assertion assertion) {

    /** Whether it must balance with the others that stand so: plainly, in brackets, or (in parentheses) not at all. */
    enum Weight { REAL, BALANCED, FREE }

    /** What an account holds; of that commodity only or of all, with the accounts below it or without. */
    record Assertion(Amount amount, boolean isOfAll, boolean isWithSubaccounts) {}

    boolean isAssignment() {
        return amount == null && assertion != null;
    }

    List<Amount> atCost() {
        if (cost != null) return List.of(cost);
        return amount == null ? List.of() : List.of(amount);
    }

    Posting unsaid() {
        return new Posting(line, account, weight, amount, cost, null);
    }

    Posting with(Amount found) {
        return new Posting(line, account, weight, found, null, assertion);
    }
}
