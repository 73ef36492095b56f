package coop.toadlane.ledger;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** The form for what was changed from one unit into another. */
record ExchangePage(ExchangeForm form, List<Choice> accounts, boolean hasSeveralUnits, Map<String, Sentence> errors) implements Page {}
