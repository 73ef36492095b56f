package coop.toadlane.ledger;

import coop.toadlane.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The chart of accounts, with what stands in each. */
record AccountsPage(List<Holding> holdings, Set<AccountId> closed, boolean mayPost) implements Page {

    static List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    List<Holding> of(Kind kind) {
        return holdings.stream().filter(holding -> holding.account().kind() == kind).toList();
    }
}
