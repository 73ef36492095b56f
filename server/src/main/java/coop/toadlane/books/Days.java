package coop.toadlane.books;

import coop.toadlane.actor.Coop;
import coop.toadlane.ledger.Period;
import coop.toadlane.ui.Sentence;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a statement speaks of.
 *
 * @param from  the first day whose changes count as changes
 * @param on    the last day that took effect
 * @param known the day at whose end the books are read as they were known then; null reads them as they are known now
 */
record Days(LocalDate from, LocalDate on, @Nullable LocalDate known) {

    private static final Instant ALL = Instant.parse("9999-12-31T00:00:00Z");

    /** What was asked for, or the year so far and what is wrong by field. */
    record Reading(Days days, Map<String, Sentence> problems) {}

    static Reading of(String from, String on, String known, LocalDate today) {
        var problems = new LinkedHashMap<String, Sentence>();
        var last = read("on", on, problems).orElse(today);
        var first = read("from", from, problems).orElse(last.withDayOfYear(1));
        var seen = read("known", known, problems);
        if (first.isAfter(last)) problems.put("from", Sentence.of("books.days.crossed"));
        if (!problems.isEmpty()) return new Reading(new Days(today.withDayOfYear(1), today, null), problems);
        return new Reading(new Days(first, last, seen.orElse(null)), Map.of());
    }

    Instant knownBefore(Coop coop) {
        return known == null ? ALL : known.plusDays(1).atStartOfDay(coop.zone()).toInstant();
    }

    String query() {
        return "?from=" + from + "&on=" + on + (known == null ? "" : "&known=" + known);
    }

    /** All that took effect up to the day. */
    String sinceEver() {
        return Period.between(Period.ALWAYS.first(), on).key();
    }

    String within() {
        return Period.between(from, on).key();
    }

    private static Optional<LocalDate> read(String field, String typed, Map<String, Sentence> problems) {
        var day = parsed(typed.strip()).filter(Days::isInReach);
        if (day.isEmpty() && !typed.isBlank()) problems.put(field, Sentence.of("books.days.unread"));
        return day;
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isInReach(LocalDate day) {
        return !day.isBefore(Period.ALWAYS.first()) && !day.isAfter(Period.ALWAYS.last());
    }
}
