package coop.toadlane.books;

import coop.toadlane.ui.Money;
import java.util.List;

/** What stands in the accounts of a unit, on the side where it stands; both sides come to the same. */
record TrialBalance(String unit, List<Line> lines, Money debit, Money credit) {

    static TrialBalance of(String unit, List<Line> all) {
        var lines = all.stream().filter(Line::isTouched).toList();
        return new TrialBalance(
            unit, lines, new Money(lines.stream().mapToLong(line -> Math.max(0, line.closing())).sum(), unit),
            new Money(lines.stream().mapToLong(line -> Math.max(0, -line.closing())).sum(), unit));
    }
}
