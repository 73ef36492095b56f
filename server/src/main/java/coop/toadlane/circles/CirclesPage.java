package coop.toadlane.circles;

import coop.toadlane.ui.Page;
import java.util.List;
import java.util.UUID;

/** All circles of a co-op, as a picture and as a list of lists. */
record CirclesPage(Picture picture, Branch whole, int circles, int roles, int vacant, boolean mayArrange) implements Page {

    /** A circle in the list: its number in the picture, who leads it, how many roles it has and lacks holders for. */
    record Branch(int number, UUID id, String name, String aim, List<String> leads, int roles, int vacant, List<Branch> within) {

        Branch {
            leads = List.copyOf(leads);
            within = List.copyOf(within);
        }

        String path() {
            return "/circles/" + id;
        }
    }
}
