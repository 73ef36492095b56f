package coop.toadlane.actor;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a membership: a person, or another co-op, in the register of one co-op. */
public record MemberId(@JsonValue UUID value) {

    public static MemberId next() {
        return new MemberId(UuidCreator.getTimeOrderedEpoch());
    }

    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
