package coop.toadlane.proposing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.drafts.Draft;
import coop.toadlane.drafts.Intent;
import coop.toadlane.membership.Act;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new decision: what is asked, and, if it acts, on which terms.
 *
 * @param kind  of the ballots, where one chooses among options
 * @param acts  what passing is to do, in order
 * @param more  what else it could do
 * @param typed the fields as they were typed
 */
record DraftPage(
        Draft draft, @Nullable BallotKind kind, List<Choice> methods, List<Choice> matters, List<ActForm> acts, List<Choice> more,
        String origin, @JsonIgnore Map<String, String> typed, Map<String, Sentence> errors)
        implements Page {

    /** The fields of one act. */
    record ActForm(int place, String kind, List<Act.Term> terms, Map<String, String> typed) {

        String field() {
            return Intent.field(place);
        }

        String field(Act.Term term) {
            return Intent.terms(place) + term.name();
        }

        String typed(Act.Term term) {
            return typed.getOrDefault(term.name(), "");
        }
    }

    String typed(String field, int usual) {
        return typed.getOrDefault(field, usual == 0 ? "" : String.valueOf(usual));
    }

    /** As {@code ?ask=} and the words name what is begun. */
    String start() {
        if (kind == null) return "question";
        return kind == BallotKind.APPROVAL ? "options" : kind.name().toLowerCase(Locale.ROOT);
    }

    boolean fillsSeats() {
        return kind != null && !kind.funds();
    }
}
