package coop.toadlane.home;

import coop.toadlane.joining.Pending;
import coop.toadlane.membership.Card;
import coop.toadlane.ui.Page;
import java.util.List;

/** A person's own door: the co-ops they belong to. */
record MyPage(String name, List<Card> coops, List<Pending> pending) implements Page {}
