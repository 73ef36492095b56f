package coop.toadlane.membership;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import java.util.List;

/** The register as its members see it. */
record MembersPage(Slice<RegisterLine> members, List<Choice> classes, List<Choice> standings, boolean keeps, boolean admits)
        implements Page {}
