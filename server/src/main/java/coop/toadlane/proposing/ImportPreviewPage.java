package coop.toadlane.proposing;

import coop.toadlane.tally.BudgetView;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;
import java.util.UUID;

/** What an import would bring, before it does. */
record ImportPreviewPage(UUID upload, String title, int ballots, BudgetView budget, Map<String, Sentence> errors)
        implements Page {}
