package coop.toadlane.home;

import coop.toadlane.membership.Card;
import coop.toadlane.ui.Page;

/** A member's home: what waits for me, what was decided, how are we doing. */
record MemberHomePage(Card card, int members) implements Page {}
