package coop.toadlane.opinions;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names an inquiry of one co-op. */
public record InquiryId(@JsonValue UUID value) {

    static InquiryId next() {
        return new InquiryId(UuidCreator.getTimeOrderedEpoch());
    }

    public static InquiryId of(String text) {
        return new InquiryId(UUID.fromString(text));
    }

    /** Below the co-op's own path. */
    public String path() {
        return "/opinions/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
