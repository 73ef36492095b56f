package coop.toadlane.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day of the calendar, in any year that somebody may write. */
record Day(long year, int month, int day) implements Comparable<Day> {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,18})([-/.]))?(\\d{1,2})([-/.])(\\d{1,2})");
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final Comparator<Day> ORDER = Comparator.comparingLong(Day::year)
        .thenComparingInt(Day::month).thenComparingInt(Day::day);

    /** Reads 2026-03-14, 2026/3/14 or 3.14; one without a year is in the year given. */
    static Optional<Day> of(String text, long year) {
        var written = WRITTEN.matcher(text);
        return written.matches() && separatorsAgree(written) ? Optional.of(day(written, year)).filter(Day::exists) : Optional.empty();
    }

    private static boolean separatorsAgree(MatchResult written) {
        return written.group(2) == null || written.group(2).equals(written.group(4));
    }

    private static Day day(MatchResult written, long year) {
        return new Day(
            written.group(1) == null ? year : Long.parseLong(written.group(1)),
            Integer.parseInt(written.group(3)), Integer.parseInt(written.group(5)));
    }

    private boolean exists() {
        if (month < 1 || month > 12 || day < 1) return false;
        return day <= LENGTHS[month - 1] + (month == 2 && isLeap() ? 1 : 0);
    }

    private boolean isLeap() {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    LocalDate date() {
        return year > LAST.getYear() ? LAST : LocalDate.of((int) year, month, day);
    }

    @Override
    public int compareTo(Day other) {
        return ORDER.compare(this, other);
    }
}
