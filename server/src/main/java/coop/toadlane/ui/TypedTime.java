package coop.toadlane.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days and times as somebody typed them, as forms send them. Years that no calendar has would overflow what keeps them. */
public final class TypedTime {

    private static final int LAST_YEAR = 9_999;

    private TypedTime() {}

    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(day -> isKept(day.getYear()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What a clock in this zone shows. */
    public static Optional<Instant> at(String typed, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(typed.strip())).filter(time -> isKept(time.getYear()))
                .map(time -> time.atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isKept(int year) {
        return year > 0 && year <= LAST_YEAR;
    }
}
