package coop.toadlane.opinions;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** The form for statements that were collected elsewhere. */
record BringPage(Inquiry inquiry, String sheet, Map<String, Sentence> errors) implements Page {}
