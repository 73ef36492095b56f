package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks why a transfer is to be taken back, and says what that will do. */
record ReversalPage(Transfer transfer, Account from, Account to, String why, Map<String, Sentence> errors) implements Page {

    Money amount() {
        return new Money(transfer.amount(), transfer.unit());
    }
}
