package coop.toadlane.bylaws;

import coop.toadlane.ui.Page;
import java.util.List;

/**
 * The living constitution, as it binds today.
 *
 * @param mayPropose whether its reader may put changes to the members
 * @param direct     whether its reader may make them alone
 */
record BylawsPage(
        VersionLine current, List<Chapter> chapters, List<Further> further, List<VersionLine> versions, boolean mayPropose, boolean direct)
        implements Page {

    BylawsPage {
        chapters = List.copyOf(chapters);
        further = List.copyOf(further);
        versions = List.copyOf(versions);
    }

    boolean mayAmend() {
        return mayPropose || direct;
    }

    /** Where a change of a clause begins. */
    String amending(Clause clause) {
        return (direct ? "/bylaws/amendment?act=" : "/decisions/new?act=") + clause.amend();
    }
}
