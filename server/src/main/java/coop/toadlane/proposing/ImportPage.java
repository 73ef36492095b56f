package coop.toadlane.proposing;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks for the file of a participatory budget. */
record ImportPage(Map<String, Sentence> errors) implements Page {}
