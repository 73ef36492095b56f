package coop.toadlane.funding;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a round of one co-op. */
public record FundingRoundId(@JsonValue UUID value) {

    static FundingRoundId next() {
        return new FundingRoundId(UuidCreator.getTimeOrderedEpoch());
    }

    public static FundingRoundId of(String text) {
        return new FundingRoundId(UUID.fromString(text));
    }

    /** Below the co-op's own path. */
    public String path() {
        return "/funding/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
