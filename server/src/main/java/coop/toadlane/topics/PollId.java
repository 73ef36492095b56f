package coop.toadlane.topics;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a poll of a topic. */
public record PollId(@JsonValue UUID value) {

    static PollId next() {
        return new PollId(UuidCreator.getTimeOrderedEpoch());
    }

    public static PollId of(String text) {
        return new PollId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
