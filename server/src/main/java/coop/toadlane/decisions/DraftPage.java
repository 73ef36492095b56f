package coop.toadlane.decisions;

import coop.toadlane.membership.Act;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** The form of a new decision: what is asked, and, if it acts, on which terms. */
record DraftPage(
        Draft draft, boolean choosing, List<Choice> matters, List<Act.Term> terms, String days, String origin,
        Map<String, Sentence> errors)
        implements Page {

    String term(String name) {
        return draft.terms().getOrDefault(name, "");
    }
}
