package coop.toadlane.ledger;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import java.util.List;

/** One account: what stands in it, and the entries that make it so. */
record AccountPage(
        Holding holding, Slice<AccountEntry> entries, String period, List<Choice> periods, Money change, boolean mayPost)
        implements Page {

    Account account() {
        return holding.account();
    }

    Money least() {
        return new Money(account().limits().least(), account().unit());
    }

    Money most() {
        return new Money(account().limits().most(), account().unit());
    }

    /** What an entry did to the figure, as people speak of this kind of account. */
    Money spoken(AccountEntry entry) {
        return new Money(account().kind().spoken(entry.change()), entry.unit());
    }
}
