package coop.toadlane.books;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import java.util.List;

/** The entries behind a figure of the budget, and what they come to. */
record BudgetEntriesPage(Slice<Told> entries, String period, List<Choice> periods, long count, Money total, Openness told) implements Page {

    boolean isSearchable() {
        return told.tells(Openness.WORDS);
    }
}
