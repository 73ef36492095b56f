package coop.toadlane.topics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A topic as it stands. */
record Topic(
        UUID id, UUID author, String name, String title, String text, @Nullable UUID circleId, Instant raisedAt,
        @Nullable Instant editedAt, @Nullable Instant closedAt) {

    /** What it said until it was worded anew. */
    record Earlier(Instant until, String title, String text) {}

    TopicId topic() {
        return new TopicId(id);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    TopicDraft draft() {
        return new TopicDraft(title, text, circleId == null ? "" : circleId.toString());
    }
}
