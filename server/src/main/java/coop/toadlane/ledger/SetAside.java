package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reservation as a list shows it; it is open while it has no ending. */
record SetAside(
        UUID id, long amount, String unit, String memo, Instant expiresAt, Instant madeAt, @Nullable String party, String fromCode,
        @Nullable String fromName, String toCode, @Nullable String toName, Reservations.@Nullable Ending ending) {

    Money money() {
        return new Money(amount, unit);
    }

    Sentence from() {
        return Account.titled(fromCode, fromName);
    }

    Sentence to() {
        return Account.titled(toCode, toName);
    }

    boolean isOpen() {
        return ending == null;
    }

    Sentence state() {
        return Sentence.of("ledger.set-aside." + (ending == null ? "open" : ending.name().toLowerCase(Locale.ROOT)));
    }
}
