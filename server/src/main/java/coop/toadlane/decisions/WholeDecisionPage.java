package coop.toadlane.decisions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import coop.toadlane.ui.Page;
import java.time.Instant;
import java.util.List;

/**
 * All there is to know of a decision, to print or to keep: nothing in it depends on its reader.
 *
 * @param ballots  by name, all of them; none while they are hidden, or where nobody is to know whose they are
 * @param nameless all of them where they bear no names, in the order of their codes or of what they say
 * @param at       when this was written
 */
record WholeDecisionPage(
        @JsonIgnoreProperties({"mine", "secret", "voices", "leads", "typed", "errors", "conversation"}) DecisionPage decision,
        List<Voices.Voice> ballots, List<BoxPage.Line> nameless, Instant at) implements Page {

    static final int PRINTED = 500;

    WholeDecisionPage {
        ballots = List.copyOf(ballots);
        nameless = List.copyOf(nameless);
    }

    /** A tree's worth of names stays in the spreadsheet. */
    List<Voices.Voice> printed() {
        return ballots.subList(0, Math.min(PRINTED, ballots.size()));
    }

    List<BoxPage.Line> printedNameless() {
        return nameless.subList(0, Math.min(PRINTED, nameless.size()));
    }

    /** How many ballots are not printed. */
    int more() {
        return Math.max(0, ballots.size() + nameless.size() - PRINTED);
    }
}
