package coop.toadlane.topics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A topic in a list. */
public record TopicLine(
        UUID id, String title, String author, @Nullable UUID circleId, Instant raisedAt, @Nullable Instant closedAt, int comments,
        Instant lastAt) {

    /** Below the co-op's own path. */
    public String path() {
        return new TopicId(id).path();
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
