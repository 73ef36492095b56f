package coop.toadlane.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;

/** Names a transfer; whoever posts chooses it, and posting it again changes nothing. */
public record TransferId(@JsonValue UUID value) {

    public static TransferId next() {
        return new TransferId(UuidCreator.getTimeOrderedEpoch());
    }

    public static TransferId of(String text) {
        return new TransferId(UUID.fromString(text));
    }

    /** What stands in an address or a form may be no id at all. */
    static Optional<TransferId> typed(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
