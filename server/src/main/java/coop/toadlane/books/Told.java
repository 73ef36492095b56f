package coop.toadlane.books;

import coop.toadlane.ledger.Account;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in or went out, as its reader may know it. What took an entry back counts against it, in the same direction.
 *
 * @param what what it was for; null if that is not told
 * @param who  with whom; null if nobody was named or that is not told
 */
record Told(
        UUID id, LocalDate on, boolean isIn, long amount, String unit, @Nullable String what, @Nullable String who, String purposeCode,
        @Nullable String purposeName) {

    public Sentence purpose() {
        return Account.titled(purposeCode, purposeName);
    }

    /** Below nothing for money that went out. */
    public long change() {
        return isIn ? amount : -amount;
    }
}
