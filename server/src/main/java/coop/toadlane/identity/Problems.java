package coop.toadlane.identity;

import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What stands in the way of a form, by field, in the order of its fields. */
final class Problems {

    private final Map<String, Sentence> found = new LinkedHashMap<>();

    Problems check(String field, Optional<Sentence> problem) {
        problem.ifPresent(sentence -> found.put(field, sentence));
        return this;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Map<String, Sentence> found() {
        return found;
    }

    static Map<String, Sentence> of(String field, String key, Object... arguments) {
        return Map.of(field, Sentence.of(key, arguments));
    }
}
