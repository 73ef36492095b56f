package coop.toadlane.funding;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** Asks for a new round. */
record FundingRoundFormPage(
        FundingRoundDraft draft, List<Choice> methods, List<Choice> funds, List<Choice> purposes, String currency,
        Map<String, Sentence> errors) implements Page {}
