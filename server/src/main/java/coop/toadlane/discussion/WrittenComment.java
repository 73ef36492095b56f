package coop.toadlane.discussion;

import java.time.Instant;
import java.util.UUID;

/** A comment in the list of what its author said: in which conversation, and how it begins. */
public record WrittenComment(UUID id, String title, String about, String text, Instant writtenAt) {

    /** Below the co-op's own path. */
    public String path() {
        return about + "#comment-" + id;
    }
}
