package coop.toadlane.proposing;

import coop.toadlane.ui.Page;
import java.util.List;

/** What a new decision can be: a question, a choice, or something that the co-op does when it passes. */
record NewDecisionPage(List<String> acts, List<Template.Start> templates) implements Page {}
