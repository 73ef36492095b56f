package coop.toadlane.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names an account of one co-op. */
public record AccountId(@JsonValue UUID value) {

    public static AccountId next() {
        return new AccountId(UuidCreator.getTimeOrderedEpoch());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
