package coop.toadlane.decisions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import coop.toadlane.ui.Page;
import java.time.Instant;
import java.util.List;

/**
 * All there is to know of a decision, to print or to keep: nothing in it depends on its reader.
 *
 * @param ballots by name, all of them; none while they are hidden
 * @param at      when this was written
 */
record WholeDecisionPage(
        @JsonIgnoreProperties({"mine", "secret", "voices", "leads", "typedOutcome", "errors", "conversation"}) DecisionPage decision,
        List<Voices.Voice> ballots, Instant at) implements Page {

    static final int PRINTED = 500;

    WholeDecisionPage {
        ballots = List.copyOf(ballots);
    }

    /** A tree's worth of names stays in the spreadsheet. */
    List<Voices.Voice> printed() {
        return ballots.subList(0, Math.min(PRINTED, ballots.size()));
    }
}
