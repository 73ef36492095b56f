package coop.toadlane.topics;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.discussion.ConversationId;
import java.util.UUID;

/** Names a topic of one co-op. */
public record TopicId(@JsonValue UUID value) {

    static TopicId next() {
        return new TopicId(UuidCreator.getTimeOrderedEpoch());
    }

    public static TopicId of(String text) {
        return new TopicId(UUID.fromString(text));
    }

    /** Below the co-op's own path. */
    public String path() {
        return "/topics/" + value;
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
