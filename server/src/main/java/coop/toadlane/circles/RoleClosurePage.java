package coop.toadlane.circles;

import coop.toadlane.ui.Page;

/** What ends if a role is closed, before it is. */
record RoleClosurePage(Role role) implements Page {}
