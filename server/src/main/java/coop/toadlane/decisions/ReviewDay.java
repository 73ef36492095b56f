package coop.toadlane.decisions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day, as typed, on which a group wants to look at its decision again. */
public sealed interface ReviewDay {

    int MOST_YEARS = 10;

    /** {@code day} is null where none was given. */
    record On(@Nullable LocalDate day) implements ReviewDay {}

    record Refused(Refusal refusal) implements ReviewDay {}

    /** Why it was not taken; its words are {@code review.day.refused.NAME}. */
    enum Refusal { UNREADABLE, NOT_AHEAD, TOO_FAR }

    /** The day that stands already may be said again, though it has come. */
    static ReviewDay read(String typed, LocalDate today, Optional<LocalDate> standing) {
        if (typed.isBlank()) return new On(null);
        try {
            var day = LocalDate.parse(typed.strip());
            if (standing.filter(day::equals).isPresent()) return new On(day);
            if (!day.isAfter(today)) return new Refused(Refusal.NOT_AHEAD);
            return day.isAfter(today.plusYears(MOST_YEARS)) ? new Refused(Refusal.TOO_FAR) : new On(day);
        } catch (DateTimeParseException _) {
            return new Refused(Refusal.UNREADABLE);
        }
    }
}
