package coop.toadlane.ledger;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** The form that sets an amount aside. */
record NewSetAsidePage(
        Slip slip, String until, String currency, List<Choice> accounts, List<Choice> purposes, List<String> members,
        Map<String, Sentence> errors)
        implements Page {}
