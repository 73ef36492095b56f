package coop.toadlane.actor;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a co-op, on every node. */
public record CoopId(@JsonValue UUID value) {

    public static CoopId next() {
        return new CoopId(UuidCreator.getTimeOrderedEpoch());
    }

    public static CoopId of(String text) {
        return new CoopId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
