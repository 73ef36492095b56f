package coop.toadlane.books;

import coop.toadlane.ledger.Account;
import coop.toadlane.ledger.NewAccount;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would come in, where each account would go, and each line that cannot come in with its reason. */
record IntakePreviewPage(
        UUID id, String fileName, int entries, @Nullable LocalDate first, @Nullable LocalDate last, List<Row> rows,
        Map<String, List<Choice>> choices, int refused, List<Brought.Refused> why, boolean needsAnother, Map<String, Sentence> errors)
        implements Page {

    private static final int REFUSED_SHOWN = 500;

    /** An account of the journal, what it holds there, and what is chosen for it. */
    record Row(String field, String account, Money holds, String chosen) {}

    static IntakePreviewPage of(
            UUID id, Intake.Preview preview, Map<String, String> typed, Map<String, Sentence> errors, Words words) {
        var journal = preview.journal();
        var entries = journal.entries();
        return new IntakePreviewPage(
            id, preview.fileName(), entries.size(), entries.isEmpty() ? null : entries.getFirst().day(),
            entries.isEmpty() ? null : entries.getLast().day(), rows(preview, typed), choices(preview.mapping(), words),
            journal.refused().size(), journal.refused().stream().limit(REFUSED_SHOWN).toList(), preview.needsAnother(), errors);
    }

    boolean isGood() {
        return refused == 0;
    }

    private static List<Row> rows(Intake.Preview preview, Map<String, String> typed) {
        var places = preview.mapping().places();
        var balances = preview.journal().balances();
        var rows = new ArrayList<Row>();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            rows.add(new Row(
                Mapping.field(i), place.account(), new Money(balances.getOrDefault(place, 0L), place.unit()),
                typed.getOrDefault(Mapping.field(i), "")));
        }
        return rows;
    }

    /** By unit: what could be opened, then what is there. */
    private static Map<String, List<Choice>> choices(Mapping mapping, Words words) {
        return mapping.places().stream().map(Place::unit).distinct()
            .collect(Collectors.toMap(unit -> unit, unit -> choices(unit, mapping.chart(), words), (one, _) -> one, TreeMap::new));
    }

    private static List<Choice> choices(String unit, List<Account> chart, Words words) {
        var choices = new ArrayList<Choice>();
        chart.stream().filter(account -> account.unit().equals(unit))
            .forEach(account -> choices.add(Choice.of(account.id().toString(), words.say(account.title()))));
        Arrays.stream(NewAccount.values()).forEach(kind -> choices.add(Choice.of(
            "new:" + kind.key(), words.say("books.brought.new", words.say("ledger.new-account." + kind.key())))));
        return choices;
    }
}
