package coop.toadlane.ledger;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** The form for an account that the chart lacks. */
record NewAccountPage(String name, String what, String unit, List<Choice> whats, Map<String, Sentence> errors) implements Page {

    static final List<String> UNITS = List.of("EUR", "GBP", "CHF", "USD", "hour", "kWh", "point");
}
