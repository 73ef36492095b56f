package coop.toadlane.home;

import coop.toadlane.membership.Card;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** The directory of this node's co-ops. */
record CoopsPage(Slice<Card> coops) implements Page {}
