package coop.toadlane.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Reads days as registers write them, none after today: 2019-05-31, 31.5.2019, 31/05/2019. Nothing written means today. */
record Day(LocalDate today) {

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

    private static final List<DateTimeFormatter> WAYS = List.of(way("uuuu-M-d"), way("d.M.uuuu"), way("d/M/uuuu"));

    Optional<LocalDate> read(String typed) {
        if (typed.isEmpty()) return Optional.of(today);
        return WAYS.stream().flatMap(way -> read(typed, way).stream())
            .filter(day -> !day.isAfter(today) && !day.isBefore(FIRST)).findFirst();
    }

    private static Optional<LocalDate> read(String typed, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(typed, way));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter way(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
