package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transfer with all that the books know of it; {@code together} are the others of its group. */
record TransferPage(
        Transfer transfer, Account from, Account to, Instant recordedAt, @Nullable String enteredBy, @Nullable UUID decision,
        @Nullable String party, @Nullable TransferId undoneBy, List<Movement> together, @Nullable Long entry, boolean mayUndo)
        implements Page {

    Money amount() {
        return new Money(transfer.amount(), transfer.unit());
    }
}
