package coop.toadlane.funding;

import coop.toadlane.decisions.Headline;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A round: how far it is, its ideas, and what became of its money.
 *
 * @param phase    today
 * @param holds    what the fund can pay from today, beside what was set aside
 * @param vote     the last time that it was put to the vote
 * @param purse    once it was paid
 * @param mayRun   whether the reader reviews and moves it
 * @param maySetAside whether the reader may set its budget aside, which opening the vote does
 * @param member   whether the reader is told who wrote what
 */
record FundingRoundPage(
        FundingRound round, Phase phase, List<FundingStep> steps, Sentence fund, Sentence purpose, @Nullable Money holds,
        Slice<IdeaLine> ideas, @Nullable Headline vote, @Nullable Purse purse, Instant now, boolean mayRun, boolean maySetAside,
        boolean member, Map<String, Sentence> errors) implements Page {

    String filter(String name) {
        return ideas.asked().filter(name);
    }
}
