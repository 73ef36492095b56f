package coop.toadlane.books;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** What was earned and spent in a time; one for each unit. */
record IncomeStatementPage(Days days, List<IncomeStatement> units, Map<String, Sentence> errors) implements Page {

    boolean isBlank() {
        return units.isEmpty();
    }
}
