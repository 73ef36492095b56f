package coop.toadlane.proposing;

import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Act;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.List;

/** A new decision as it will stand, before it is opened: its rule, its deadline, and what passing it will do. */
record CheckPage(
        Draft draft, String matter, List<Sentence> rule, Instant closesAt, int voters, List<Act.Foretold> foretold, List<Asked> kept,
        boolean mayKeep)
        implements Page {

    /** A field of the form, carried on. */
    record Asked(String name, String value) {}
}
