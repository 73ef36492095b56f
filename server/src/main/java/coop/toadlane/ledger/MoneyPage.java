package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import java.util.List;

/** A co-op's money: what it has, what came and went, and what for. */
record MoneyPage(
        Money has, List<Holding> money, Chart chart, String year, List<Purpose> earned, List<Purpose> spent,
        List<Movement> latest, boolean mayPost)
        implements Page {

    boolean isBlank() {
        return latest.isEmpty();
    }
}
