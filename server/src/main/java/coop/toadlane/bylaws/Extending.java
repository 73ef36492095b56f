package coop.toadlane.bylaws;

import coop.toadlane.membership.Extension;
import coop.toadlane.membership.Share;
import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from the terms of an amendment how decisions are extended: two blank fields where they are not. */
final class Extending {

    static final String DAYS = "extend-days";
    static final String TIMES = "extend-times";

    private Extending() {}

    static Map<String, Sentence> problems(Map<String, String> terms) {
        var problems = new LinkedHashMap<String, Sentence>();
        if (isBlank(terms, DAYS) && isBlank(terms, TIMES)) return problems;
        if (number(terms, DAYS, Extension.MOST_DAYS).isEmpty())
            problems.put(DAYS, Sentence.of("change-rule.extend-days-unclear", Extension.MOST_DAYS));
        if (number(terms, TIMES, Extension.MOST_TIMES).isEmpty())
            problems.put(TIMES, Sentence.of("change-rule.extend-times-unclear", Extension.MOST_TIMES));
        if (problems.isEmpty() && Share.typed(terms.getOrDefault("quorum", "")).filter(quorum -> quorum.numerator() == 0).isPresent())
            problems.put(DAYS, Sentence.of("change-rule.extend-without-quorum"));
        return problems;
    }

    /** The terms have no problems. */
    static @Nullable Extension of(Map<String, String> terms) {
        return number(terms, DAYS, Extension.MOST_DAYS)
            .flatMap(days -> number(terms, TIMES, Extension.MOST_TIMES).map(times -> new Extension(days, times))).orElse(null);
    }

    static Map<String, String> saying(@Nullable Extension extension) {
        return extension == null ? Map.of()
            : Map.of(DAYS, String.valueOf(extension.days()), TIMES, String.valueOf(extension.times()));
    }

    private static boolean isBlank(Map<String, String> terms, String name) {
        return terms.getOrDefault(name, "").isBlank();
    }

    private static Optional<Integer> number(Map<String, String> terms, String name, int most) {
        return Optional.of(terms.getOrDefault(name, "").strip()).filter(typed -> typed.matches("[1-9]\\d?")).map(Integer::valueOf)
            .filter(number -> number <= most);
    }
}
