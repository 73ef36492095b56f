package coop.toadlane.discussion;

import com.fasterxml.jackson.annotation.JsonValue;
import coop.toadlane.ui.NotFound;
import java.util.UUID;

/** Names a conversation, by the id of what it is about. */
public record ConversationId(@JsonValue UUID value) {

    /** Reads an id in an address; what names nothing leads nowhere. */
    static UUID in(String address) {
        try {
            return UUID.fromString(address);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** Below the co-op's own path. */
    public String path() {
        return "/conversations/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
