package coop.toadlane.ledger;

import coop.toadlane.ui.BadRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The days that a list or a figure speaks of, from the first to the last: a month ("2026-11"), a year ("2026"), or all. */
record Period(String key, LocalDate first, LocalDate last) {

    static final Period ALWAYS = new Period("", Transfer.FIRST_DAY, Transfer.LAST_DAY);

    static Period of(String key) {
        try {
            if (key.isEmpty()) return ALWAYS;
            return key.length() == 4 ? of(Year.parse(key)) : of(YearMonth.parse(key));
        } catch (DateTimeException _) {
            throw new BadRequest("ledger.period.unknown");
        }
    }

    static Period of(Year year) {
        return new Period(year.toString(), year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    static Period of(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** The twelve months that end with this day's. */
    static Period lastTwelveMonths(LocalDate today) {
        var month = YearMonth.from(today);
        return new Period("", month.minusMonths(11).atDay(1), month.atEndOfMonth());
    }

    boolean isAlways() {
        return equals(ALWAYS);
    }
}
