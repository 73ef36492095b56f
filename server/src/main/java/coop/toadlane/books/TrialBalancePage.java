package coop.toadlane.books;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** What stands in every account on a day, debit and credit; one for each unit. */
record TrialBalancePage(Days days, List<TrialBalance> units, Map<String, Sentence> errors) implements Page {

    boolean isBlank() {
        return units.isEmpty();
    }
}
