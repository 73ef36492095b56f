package coop.toadlane.decisions;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import java.time.Instant;
import java.util.List;

/** What waits for the reader's voice, and every decision there ever was. */
record DecisionsPage(List<Headline> waiting, Slice<Headline> decisions, Instant now, boolean mayPropose) implements Page {

    boolean again() {
        return !decisions.asked().filter("again").isEmpty();
    }

    String stage() {
        return decisions.asked().filter("stage");
    }
}
