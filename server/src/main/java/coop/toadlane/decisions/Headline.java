package coop.toadlane.decisions;

import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision in a line. {@code tookPart} of {@code voters} have answered. */
public record Headline(
        UUID id, String title, String author, BallotKind kind, Stage stage, Instant openedAt, Instant closesAt,
        @Nullable Instant closedAt, int voters, int tookPart) {

    /** How long it stays open, or when and how it ended. */
    public Sentence when(Instant now) {
        return When.of(this, now);
    }

    /** Below the co-op's own path. */
    public String path() {
        return new DecisionId(id).path();
    }
}
