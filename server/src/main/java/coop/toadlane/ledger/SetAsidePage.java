package coop.toadlane.ledger;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** One amount that was set aside, and the forms that post it or let it go. */
record SetAsidePage(SetAside reserved, String amount, String on, boolean mayEnd, Map<String, Sentence> errors) implements Page {}
