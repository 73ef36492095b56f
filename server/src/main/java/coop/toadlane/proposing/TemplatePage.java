package coop.toadlane.proposing;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** Asks under which name a draft shall be kept, so that others can start from it. */
record TemplatePage(String key, String name, String what, List<CheckPage.Asked> kept, Map<String, Sentence> errors) implements Page {}
