package coop.toadlane.record;

import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which entries a reader asks for; what cannot be meant is told by field. */
record Wanted(Asked asked, Optional<Instant> from, Optional<Instant> until, Map<String, Sentence> errors) {

    private static final Pattern KIND = Pattern.compile("[a-z.-]*");

    static Wanted of(Asked asked, Coop coop) {
        var errors = new LinkedHashMap<String, Sentence>();
        if (!KIND.matcher(asked.filter("kind")).matches()) errors.put("kind", Sentence.of("record.no-such-kind"));
        var from = day("from", asked, errors);
        var until = day("until", asked, errors);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            errors.put("until", Sentence.of("record.period-backwards"));
        return new Wanted(
            asked,
            from.map(day -> day.atStartOfDay(coop.zone()).toInstant()),
            until.map(day -> day.plusDays(1).atStartOfDay(coop.zone()).toInstant()),
            errors);
    }

    String kind() {
        return asked.filter("kind");
    }

    /** A kind such as {@code ledger.transfer-made}, rather than all that a module tells. */
    boolean isOneKind() {
        return kind().contains(".");
    }

    String person() {
        return asked.filter("person").strip();
    }

    private static Optional<LocalDate> day(String name, Asked asked, Map<String, Sentence> errors) {
        var typed = asked.filter(name);
        if (typed.isEmpty()) return Optional.empty();
        try {
            var day = LocalDate.parse(typed);
            if (day.getYear() < 1844 || day.getYear() > 9999) throw new DateTimeParseException("Not a year of ours", typed, 0);
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            errors.put(name, Sentence.of("record.no-such-day"));
            return Optional.empty();
        }
    }
}
