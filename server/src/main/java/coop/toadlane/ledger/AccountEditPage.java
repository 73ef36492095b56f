package coop.toadlane.ledger;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** The form for an account's name, and the door to close it or open it again. */
record AccountEditPage(Account account, String name, boolean isClosed, Map<String, Sentence> errors) implements Page {}
