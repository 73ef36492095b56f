package coop.toadlane.decisions;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.discussion.ConversationId;
import coop.toadlane.ui.NotFound;
import java.util.UUID;

/** Names a decision. */
public record DecisionId(@JsonValue UUID value) {

    static DecisionId next() {
        return new DecisionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Reads it in an address; what names nothing leads nowhere. */
    public static DecisionId in(String address) {
        try {
            return new DecisionId(UUID.fromString(address));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** Below the co-op's own path. */
    public String path() {
        return "/decisions/" + value;
    }

    /** Where members talk about it. */
    public ConversationId conversation() {
        return new ConversationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
