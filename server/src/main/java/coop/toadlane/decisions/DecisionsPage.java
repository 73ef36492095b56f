package coop.toadlane.decisions;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import java.util.List;

/** What waits for the reader's voice, and every decision there ever was. */
record DecisionsPage(List<Line> waiting, Slice<Headline> decisions, List<Line> lines, boolean mayPropose) implements Page {

    /** A headline and how long it has. */
    record Line(Headline headline, coop.toadlane.ui.Sentence when) {}

    String stage() {
        return decisions.asked().filter("stage");
    }
}
