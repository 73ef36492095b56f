package coop.toadlane.actor;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a person on this node: whoever signs in. */
public record PersonId(@JsonValue UUID value) {

    public static PersonId next() {
        return new PersonId(UuidCreator.getTimeOrderedEpoch());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
