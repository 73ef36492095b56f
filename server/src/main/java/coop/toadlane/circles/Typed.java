package coop.toadlane.circles;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What people type, without the characters that nobody sees. */
final class Typed {

    /** Control characters, halves of characters, and those that turn the direction of what follows. */
    private static final String UNSEEN = "\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069";

    private Typed() {}

    static String line(String text) {
        return text.replaceAll("[" + UNSEEN + "]+", " ").strip();
    }

    static String text(String text) {
        return text.replace("\r\n", "\n").replaceAll("[" + UNSEEN + "&&[^\\n]]+", " ").strip();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
