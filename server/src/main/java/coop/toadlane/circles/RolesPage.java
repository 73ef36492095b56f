package coop.toadlane.circles;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** Every role of a co-op, to search and sort. */
record RolesPage(Slice<Role> roles) implements Page {}
