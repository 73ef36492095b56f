package coop.toadlane.books;

import coop.toadlane.ledger.Kind;
import coop.toadlane.ui.Money;
import java.util.List;

/** What was earned and spent in a time, and what is left of it. */
record IncomeStatement(String unit, List<Line> income, List<Line> spending, Money earned, Money spent, Money result) {

    static IncomeStatement of(String unit, List<Line> all) {
        var earned = changed(all, Kind.INCOME);
        var spent = changed(all, Kind.EXPENSE);
        return new IncomeStatement(
            unit, lines(all, Kind.INCOME), lines(all, Kind.EXPENSE), new Money(earned, unit), new Money(spent, unit),
            new Money(earned - spent, unit));
    }

    boolean isBlank() {
        return income.isEmpty() && spending.isEmpty();
    }

    private static List<Line> lines(List<Line> all, Kind kind) {
        return all.stream().filter(line -> line.kind() == kind && (line.debit() != 0 || line.credit() != 0)).toList();
    }

    private static long changed(List<Line> all, Kind kind) {
        return lines(all, kind).stream().mapToLong(line -> line.changed().minor()).sum();
    }
}
