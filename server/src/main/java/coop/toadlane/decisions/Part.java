package coop.toadlane.decisions;

import java.time.Instant;
import java.util.UUID;

/** What a member did about a decision in which they could vote. */
public record Part(UUID id, String title, Stage stage, Instant openedAt, How how) {

    /** Voted, abstained or stood aside, spoke through a delegate, said nothing, or may still vote. */
    public enum How { VOTED, ABSTAINED, ENTRUSTED, SILENT, WAITING }

    /** Below the co-op's own path. */
    public String path() {
        return new DecisionId(id).path();
    }
}
