package coop.toadlane.rounds;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a round of one co-op. */
public record RoundId(@JsonValue UUID value) {

    static RoundId next() {
        return new RoundId(UuidCreator.getTimeOrderedEpoch());
    }

    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    /** Below the co-op's own path. */
    public String path() {
        return "/rounds/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
