package coop.toadlane.ledger;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** What is set aside, the first to expire first. */
record SetAsideListPage(Slice<SetAside> rows, boolean mayPost) implements Page {}
