package coop.toadlane.circles;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks for a circle's name, aim and domain: of a new one within {@code circle} if {@code isNew}, else of {@code circle} itself. */
record OutlinePage(Circle circle, boolean isNew, Outline outline, Map<String, Sentence> errors) implements Page {}
