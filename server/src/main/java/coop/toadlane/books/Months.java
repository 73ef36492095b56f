package coop.toadlane.books;

import coop.toadlane.ui.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Twelve months of money that came and went, and how high each bar of the picture stands. */
record Months(List<Bars> bars, Money came, Money went) {

    static final int SLOT = 30;
    static final int HEIGHT = 120;

    record Bars(YearMonth month, Money came, Money went, int cameHeight, int wentHeight) {}

    Months {
        bars = List.copyOf(bars);
    }

    /** Months without an entry stand in the picture too. */
    static Months of(LocalDate first, List<Budget.InMonth> known, String unit) {
        var byMonth = known.stream().collect(Collectors.toMap(Budget.InMonth::month, Function.identity()));
        var highest = known.stream().mapToLong(month -> Math.max(month.came(), month.went())).max().orElse(0);
        var bars = IntStream.range(0, 12).mapToObj(YearMonth.from(first)::plusMonths)
            .map(month -> byMonth.getOrDefault(month, new Budget.InMonth(month.atDay(1), 0, 0)))
            .map(month -> new Bars(
                month.month(), new Money(month.came(), unit), new Money(month.went(), unit), height(month.came(), highest),
                height(month.went(), highest)))
            .toList();
        return new Months(
            bars, new Money(known.stream().mapToLong(Budget.InMonth::came).sum(), unit),
            new Money(known.stream().mapToLong(Budget.InMonth::went).sum(), unit));
    }

    int width() {
        return SLOT * bars.size();
    }

    /** Whatever is above nothing can be seen; what was taken back in a later month cannot be drawn below the ground. */
    private static int height(long amount, long highest) {
        return amount <= 0 ? 0 : Math.max(1, (int) Math.round((double) amount / highest * HEIGHT));
    }
}
