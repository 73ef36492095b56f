package coop.toadlane.meetings;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a meeting of one co-op. */
public record MeetingId(@JsonValue UUID value) {

    static MeetingId next() {
        return new MeetingId(UuidCreator.getTimeOrderedEpoch());
    }

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    /** Below the co-op's own path. */
    public String path() {
        return "/meetings/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
