package coop.toadlane.bylaws;

import coop.toadlane.ui.Page;
import java.util.List;

/**
 * The living constitution, as it binds today.
 *
 * @param member whether its reader may propose changes
 * @param direct whether its reader may make them alone
 */
record BylawsPage(VersionLine current, List<Chapter> chapters, List<VersionLine> versions, boolean member, boolean direct)
    implements Page {

    BylawsPage {
        chapters = List.copyOf(chapters);
        versions = List.copyOf(versions);
    }

    /** Where a change of a clause begins. */
    String amending(Clause clause) {
        return (direct ? "/bylaws/amendment?act=" : "/decisions/new?act=") + clause.amend();
    }
}
