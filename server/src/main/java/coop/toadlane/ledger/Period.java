package coop.toadlane.ledger;

import coop.toadlane.ui.BadRequest;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;

/** The days that a list or a figure speaks of, from the first to the last: a month ("2026-11"), a year ("2026"), some days, or all. */
public record Period(String key, LocalDate first, LocalDate last) {

    private static final int YEARS = 3;
    private static final int MONTHS = 24;

    public static final Period ALWAYS = new Period("", Transfer.FIRST_DAY, Transfer.LAST_DAY);

    public static Period of(String key) {
        try {
            if (key.isEmpty()) return ALWAYS;
            if (key.contains("..")) return between(key.split("\\.\\.", 2));
            return key.length() == 4 ? of(Year.parse(key)) : of(YearMonth.parse(key));
        } catch (DateTimeException _) {
            throw new BadRequest("ledger.period.unknown");
        }
    }

    /** From one day to another: {@code 2026-01-01..2026-03-14}. */
    public static Period between(LocalDate first, LocalDate last) {
        return new Period(first + ".." + last, first, last);
    }

    private static Period between(String[] days) {
        var period = between(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        if (period.first.isBefore(Transfer.FIRST_DAY) || period.last.isAfter(Transfer.LAST_DAY))
            throw new BadRequest("ledger.period.unknown");
        return period;
    }

    public static Period of(Year year) {
        return new Period(year.toString(), year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    public static Period of(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** The twelve months that end with this day's. */
    public static Period lastTwelveMonths(LocalDate today) {
        var month = YearMonth.from(today);
        return new Period("", month.minusMonths(11).atDay(1), month.atEndOfMonth());
    }

    /** What a form offers: always, this year and the two before, the last 24 months. */
    public static List<Choice> choices(LocalDate today, Words words) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", words.say("ledger.period.always")));
        for (var year = 0; year < YEARS; year++) choices.add(choice(Year.from(today).minusYears(year), "uuuu", words));
        for (var month = 0; month < MONTHS; month++) choices.add(choice(YearMonth.from(today).minusMonths(month), "LLLL uuuu", words));
        return choices;
    }

    private static Choice choice(TemporalAccessor period, String pattern, Words words) {
        return Choice.of(period.toString(), DateTimeFormatter.ofPattern(pattern, words.language()).format(period));
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }
}
