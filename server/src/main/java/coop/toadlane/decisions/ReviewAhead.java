package coop.toadlane.decisions;

import java.time.LocalDate;
import java.util.UUID;

/** A decision that is looked at again on a day to come. */
public record ReviewAhead(UUID id, String title, LocalDate day) {

    /** Below the co-op's own path. */
    public String path() {
        return new DecisionId(id).path();
    }
}
