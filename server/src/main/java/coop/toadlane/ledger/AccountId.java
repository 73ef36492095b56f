package coop.toadlane.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;

/** Names an account of one co-op. */
public record AccountId(@JsonValue UUID value) {

    public static AccountId next() {
        return new AccountId(UuidCreator.getTimeOrderedEpoch());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    /** What stands in an address or a form may be no id at all. */
    static Optional<AccountId> typed(String text) {
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
