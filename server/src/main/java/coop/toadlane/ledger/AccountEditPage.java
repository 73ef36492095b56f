package coop.toadlane.ledger;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** The form for an account's name, and the door to close it or open it again. */
record AccountEditPage(Holding holding, String name, Map<String, Sentence> errors) implements Page {

    Account account() {
        return holding.account();
    }

    boolean isClosed() {
        return holding.isClosed();
    }
}
