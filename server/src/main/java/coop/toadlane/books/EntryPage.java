package coop.toadlane.books;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** The form for an entry with several lines. */
record EntryPage(EntryForm form, String currency, List<Choice> accounts, boolean isTwoPairsOfEyes, Map<String, Sentence> errors)
        implements Page {}
