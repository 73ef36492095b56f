package coop.toadlane.circles;

import coop.toadlane.ui.Page;
import java.time.LocalDate;
import java.util.List;

/**
 * What a circle is there for and who does what in it.
 *
 * @param around the circles that it lies in, the outermost first
 * @param soon   a term that ends by this day is about to
 */
record CirclePage(
        Circle circle, List<Circle> around, List<Role> roles, List<Inner> within, List<Change> story, LocalDate soon, boolean mayArrange)
    implements Page {

    /** A circle within, and who links the two: its lead and its delegate. */
    record Inner(Circle circle, List<Role> links) {}
}
