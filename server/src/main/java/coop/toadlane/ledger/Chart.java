package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Money that came and went, month by month, and how high each bar of the picture stands. */
record Chart(List<Bars> months, Money came, Money went) {

    static final int SLOT = 30;
    static final int HEIGHT = 120;

    record Bars(YearMonth month, Money came, Money went, int cameHeight, int wentHeight) {

        String query(Flow flow) {
            return "?period=" + month + "&flow=" + flow.key();
        }
    }

    Chart {
        months = List.copyOf(months);
    }

    /** Months without a transfer stand in the picture too. */
    static Chart of(Period period, List<Journal.Month> known, String unit) {
        var byMonth = known.stream().collect(Collectors.toMap(Journal.Month::month, Function.identity()));
        var highest = known.stream().mapToLong(month -> Math.max(month.came(), month.went())).max().orElse(0);
        var first = YearMonth.from(period.first());
        var months = IntStream.range(0, 12).mapToObj(first::plusMonths)
            .map(month -> byMonth.getOrDefault(month, new Journal.Month(month.atDay(1), 0, 0)))
            .map(month -> bars(month, highest, unit))
            .toList();
        return new Chart(months, total(known, Journal.Month::came, unit), total(known, Journal.Month::went, unit));
    }

    int width() {
        return SLOT * months.size();
    }

    private static Bars bars(Journal.Month month, long highest, String unit) {
        return new Bars(
            month.month(), new Money(month.came(), unit), new Money(month.went(), unit),
            height(month.came(), highest), height(month.went(), highest));
    }

    /** Whatever is not nothing can be seen. */
    private static int height(long amount, long highest) {
        return amount == 0 ? 0 : Math.max(1, (int) Math.round((double) amount / highest * HEIGHT));
    }

    private static Money total(List<Journal.Month> months, Function<Journal.Month, Long> side, String unit) {
        return new Money(months.stream().mapToLong(side::apply).sum(), unit);
    }
}
