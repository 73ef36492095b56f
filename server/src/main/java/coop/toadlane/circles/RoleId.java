package coop.toadlane.circles;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a role in a circle. */
public record RoleId(@JsonValue UUID value) {

    public static RoleId next() {
        return new RoleId(UuidCreator.getTimeOrderedEpoch());
    }

    public static RoleId of(String text) {
        return new RoleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
