package coop.toadlane.joining;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** Who asks to become a member, and who asked. */
record ApplicationsPage(Slice<Applications.Line> applications, boolean byDecision) implements Page {}
