package coop.toadlane;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One thing that whoever runs Toad Lane may set: by {@code key} in a file, or in the environment. */
record Setting(String key, String property, Predicate<String> fits, String must) {

    static final String PREFIX = "TOADLANE_";

    static Setting text(String key) {
        return new Setting(key, "toadlane." + key, _ -> true, "be a text");
    }

    static Setting secret(String key, int shortest) {
        return new Setting(key, "toadlane." + key, value -> value.length() >= shortest, "be at least " + shortest + " characters long");
    }

    static Setting number(String key, int least, int most) {
        return new Setting(key, "toadlane." + key, value -> isBetween(value, least, most),
            "be a number from " + least + " to " + most);
    }

    static Setting pattern(String key, String pattern, String must) {
        return new Setting(key, "toadlane." + key, Pattern.compile(pattern).asMatchPredicate(), must);
    }

    /** Under the name by which Spring knows it. */
    Setting as(String springProperty) {
        return new Setting(key, springProperty, fits, must);
    }

    String variable() {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static boolean isBetween(String value, int least, int most) {
        return value.matches("\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }
}
