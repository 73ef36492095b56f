package coop.toadlane.participation;

import coop.toadlane.decisions.Part;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** What a member did about each decision in which they could vote. */
record MyDecisionsPage(MyPart mine, Slice<Part> decisions) implements Page {}
