package coop.toadlane.books;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** The rules of a co-op's books, and the form or the proposal that changes them. */
record RulesPage(
        BookRules rules, Map<String, String> typed, List<Choice> degrees, List<Choice> people, boolean direct, boolean mayPropose,
        Map<String, Sentence> errors)
        implements Page {

    String proposing() {
        return RulesTerms.proposing(rules);
    }
}
