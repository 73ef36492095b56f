package coop.toadlane.books;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** What the co-op has on a day, and whose that is; one for each unit. */
record BalanceSheetPage(Days days, List<BalanceSheet> units, Map<String, Sentence> errors) implements Page {

    boolean isBlank() {
        return units.isEmpty();
    }
}
