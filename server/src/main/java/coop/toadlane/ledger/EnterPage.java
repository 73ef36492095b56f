package coop.toadlane.ledger;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form for money that came in, went out, or moved between accounts, in the only currency of these books if they have one. */
record EnterPage(
        Slip slip, @Nullable String currency, List<Choice> accounts, List<Choice> purposes, List<String> members,
        Map<String, Sentence> errors)
        implements Page {}
