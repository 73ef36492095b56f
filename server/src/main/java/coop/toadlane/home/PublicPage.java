package coop.toadlane.home;

import coop.toadlane.membership.Card;
import coop.toadlane.ui.Page;

/** What a visitor is told: what this co-op is, who is in it, what it decides and spends, how to join. */
record PublicPage(Card card, int members) implements Page {}
