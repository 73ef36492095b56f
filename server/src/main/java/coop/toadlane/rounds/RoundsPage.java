package coop.toadlane.rounds;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** Rounds under way, or those that ended. */
record RoundsPage(Slice<Round> rounds, boolean mayPropose) implements Page {

    boolean ended() {
        return rounds.asked().filter("state").equals("ended");
    }
}
