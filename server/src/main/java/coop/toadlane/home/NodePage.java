package coop.toadlane.home;

import coop.toadlane.membership.Card;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** The node's front door: what this is, and who lives here. */
record NodePage(Slice<Card> coops, boolean demo) implements Page {}
