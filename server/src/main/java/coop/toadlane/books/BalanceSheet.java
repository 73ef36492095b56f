package coop.toadlane.books;

import coop.toadlane.ledger.Kind;
import coop.toadlane.ui.Money;
import java.util.List;

/**
 * What a co-op has, and whose that is: owed to others, put in by members, or left over from what it earned. Both come to the same.
 *
 * @param earlier what was left over before the time that is looked at
 * @param left    what was left over in it
 */
record BalanceSheet(
        String unit, List<Line> assets, List<Line> liabilities, List<Line> equity, Money has, Money owes, Money put, Money earlier,
        Money left, Money together) {

    static BalanceSheet of(String unit, List<Line> all) {
        var results = all.stream().filter(line -> line.kind() == Kind.INCOME || line.kind() == Kind.EXPENSE).toList();
        var earlier = -results.stream().mapToLong(Line::opening).sum();
        var left = -results.stream().mapToLong(line -> line.debit() - line.credit()).sum();
        var owes = stands(all, Kind.LIABILITY);
        var put = stands(all, Kind.EQUITY);
        return new BalanceSheet(
            unit, lines(all, Kind.ASSET), lines(all, Kind.LIABILITY), lines(all, Kind.EQUITY),
            new Money(stands(all, Kind.ASSET), unit), new Money(owes, unit), new Money(put, unit), new Money(earlier, unit),
            new Money(left, unit), new Money(owes + put + earlier + left, unit));
    }

    private static List<Line> lines(List<Line> all, Kind kind) {
        return all.stream().filter(line -> line.kind() == kind && line.closing() != 0).toList();
    }

    private static long stands(List<Line> all, Kind kind) {
        return lines(all, kind).stream().mapToLong(line -> line.stands().minor()).sum();
    }
}
