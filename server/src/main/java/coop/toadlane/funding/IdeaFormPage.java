package coop.toadlane.funding;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks for an idea, or for new words of one; {@code path} takes it. */
record IdeaFormPage(String path, boolean fresh, FundingRound round, IdeaDraft draft, Map<String, Sentence> errors) implements Page {}
