package coop.toadlane.discussion;

import coop.toadlane.ui.Sentence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file beside a comment or beside what is talked about, as it is listed; {@code size} is in bytes. */
public record Attachment(UUID id, UUID conversationId, @Nullable UUID commentId, String name, FileKind kind, int size) {

    private static final int KILOBYTE = 1024;

    /** What it holds, and as what. */
    record Opened(String name, FileKind kind, byte[] content) {}

    String path() {
        return "/conversations/" + conversationId + "/files/" + id;
    }

    /** Its kind and size. */
    Sentence described() {
        return size < KILOBYTE * KILOBYTE
            ? Sentence.of("discussion.file.kilobytes", kind.name(), Math.ceilDiv(size, KILOBYTE))
            : Sentence.of("discussion.file.megabytes", kind.name(), size / (double) (KILOBYTE * KILOBYTE));
    }
}
