package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transfer with all that the books know of it; {@code together} are the others of its group. */
record TransferPage(
        Transfer transfer, Account from, Account to, Instant recordedAt, @Nullable String enteredBy, @Nullable UUID decision,
        @Nullable String party, @Nullable TransferId undoneBy, List<Movement> together, @Nullable Long entry, boolean mayUndo)
        implements Page {

    /** What one of this unit was worth in the other, if it was changed into another: as many as were got for it. */
    Optional<Sentence> rate() {
        if (together.size() != 1 || together.getFirst().unit().equals(transfer.unit())) return Optional.empty();
        var other = together.getFirst();
        var worth = new BigDecimal(new Money(other.amount(), other.unit()).plain())
            .divide(new BigDecimal(amount().plain()), MathContext.DECIMAL32);
        return Optional.of(Sentence.of("ledger.exchange.rate", transfer.unit(), worth, other.unit()));
    }

    Money amount() {
        return new Money(transfer.amount(), transfer.unit());
    }
}
