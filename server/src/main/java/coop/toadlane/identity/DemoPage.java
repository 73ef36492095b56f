package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import java.util.List;

/** Whom a visitor of the demo may walk in as. */
record DemoPage(List<Cast.Part> parts) implements Page {

    DemoPage {
        parts = List.copyOf(parts);
    }
}
