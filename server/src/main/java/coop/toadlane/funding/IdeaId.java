package coop.toadlane.funding;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.discussion.ConversationId;
import java.util.UUID;

/** Names an idea of one co-op. */
public record IdeaId(@JsonValue UUID value) {

    static IdeaId next() {
        return new IdeaId(UuidCreator.getTimeOrderedEpoch());
    }

    public static IdeaId of(String text) {
        return new IdeaId(UUID.fromString(text));
    }

    /** Below the co-op's own path. */
    public String path() {
        return "/funding/ideas/" + value;
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
