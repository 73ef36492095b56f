package coop.toadlane.bylaws;

import coop.toadlane.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a version of the bylaws changed, compared with an earlier one; the first is told whole. */
record VersionPage(
        VersionLine version, @Nullable VersionLine earlier, List<VersionLine> others, List<Difference> differences, List<Chapter> chapters)
    implements Page {

    VersionPage {
        others = List.copyOf(others);
        differences = List.copyOf(differences);
        chapters = List.copyOf(chapters);
    }
}
