package coop.toadlane.circles;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a circle of one co-op. */
public record CircleId(@JsonValue UUID value) {

    public static CircleId next() {
        return new CircleId(UuidCreator.getTimeOrderedEpoch());
    }

    public static CircleId of(String text) {
        return new CircleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
