package coop.toadlane.ledger;

import coop.toadlane.ui.Page;
import java.util.Arrays;
import java.util.List;

/** The chart of accounts, with what stands in each. */
record AccountsPage(List<Holding> holdings, boolean mayPost) implements Page {

    static List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    List<Holding> of(Kind kind) {
        return holdings.stream().filter(holding -> holding.account().kind() == kind).toList();
    }
}
