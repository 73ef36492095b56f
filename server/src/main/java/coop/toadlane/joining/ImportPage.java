package coop.toadlane.joining;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** Asks for a register that was kept elsewhere. */
record ImportPage(List<String> classes, String pasted, Map<String, Sentence> errors) implements Page {}
