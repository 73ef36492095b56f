package coop.toadlane.opinions;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;

/** Names a statement of one co-op. */
public record StatementId(@JsonValue UUID value) {

    private static final String ORIGIN = "statement.";

    static StatementId next() {
        return new StatementId(UuidCreator.getTimeOrderedEpoch());
    }

    public static StatementId of(String text) {
        return new StatementId(UUID.fromString(text));
    }

    /** How a decision is told that it came out of this statement. */
    public String origin() {
        return ORIGIN + value;
    }

    static Optional<StatementId> ofOrigin(String origin) {
        return origin.matches(ORIGIN + "[0-9a-f-]{36}") ? Optional.of(of(origin.substring(ORIGIN.length()))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
