package coop.toadlane.funding;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** Asks for ideas that were gathered elsewhere; {@code wrong} tells each line that cannot be taken. */
record SheetPage(FundingRound round, String pasted, List<IdeaSheet.Wrong> wrong, Map<String, Sentence> errors) implements Page {}
