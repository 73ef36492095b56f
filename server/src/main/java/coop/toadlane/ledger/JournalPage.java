package coop.toadlane.ledger;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import java.util.List;

/** All that moved, as a list; of a chosen time also what it comes to. */
record JournalPage(Slice<Movement> movements, String period, List<Choice> periods, long count, Money came, Money went)
        implements Page {}
