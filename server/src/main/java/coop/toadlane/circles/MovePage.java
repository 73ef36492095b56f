package coop.toadlane.circles;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** Asks in which other circle a circle shall lie; those within it are not offered. */
record MovePage(Circle circle, List<Choice> places, String within, Map<String, Sentence> errors) implements Page {}
