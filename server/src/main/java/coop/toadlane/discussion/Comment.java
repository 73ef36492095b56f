package coop.toadlane.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment as one reader sees it, with the last of its replies; {@code hidden} replies stand on its own page. */
record Comment(
        UUID id, UUID author, String name, String text, Instant writtenAt, @Nullable Instant editedAt, boolean mine,
        List<Attachment> files, List<Earlier> earlier, List<Reacted> reactions, List<Comment> replies, int hidden) {

    /** What it said until it was edited. */
    record Earlier(UUID commentId, Instant until, String text) {}

    /** How many reacted so, and whether the reader is one of them. */
    record Reacted(Reaction reaction, int times, boolean mine) {}

    Comment {
        files = List.copyOf(files);
        earlier = List.copyOf(earlier);
        reactions = List.copyOf(reactions);
        replies = List.copyOf(replies);
    }

    String path() {
        return "/comments/" + id;
    }

    String anchor() {
        return "comment-" + id;
    }
}
