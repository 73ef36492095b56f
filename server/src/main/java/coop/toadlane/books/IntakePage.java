package coop.toadlane.books;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks for a journal that was kept elsewhere. */
record IntakePage(String pasted, Map<String, Sentence> errors) implements Page {}
