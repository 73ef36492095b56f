package coop.toadlane.record;

import coop.toadlane.ui.Page;
import java.util.List;

/** The way out: who took a copy of everything, and the button for those who may. */
record CopiesPage(List<Told> taken, boolean mayTake) implements Page {

    CopiesPage {
        taken = List.copyOf(taken);
    }
}
