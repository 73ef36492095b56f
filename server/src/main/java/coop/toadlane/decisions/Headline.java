package coop.toadlane.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision in a line. {@code tookPart} of {@code voters} have answered. */
public record Headline(
        UUID id, String title, String author, BallotKind kind, Stage stage, Instant openedAt, Instant closesAt,
        @Nullable Instant closedAt, int voters, int tookPart) {

    /** Below the co-op's own path. */
    public String path() {
        return new DecisionId(id).path();
    }
}
