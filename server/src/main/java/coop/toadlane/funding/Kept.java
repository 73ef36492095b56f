package coop.toadlane.funding;

import coop.toadlane.ui.Sentence;
import java.util.Map;
import java.util.UUID;

/** What came of writing something into a round. */
public sealed interface Kept {

    record Done(UUID id) implements Kept {}

    /** What is wrong, by field of the form. */
    record Refused(Map<String, Sentence> problems) implements Kept {

        static Refused because(String field, String key, Object... arguments) {
            return new Refused(Map.of(field, Sentence.of(key, arguments)));
        }
    }
}
