package coop.toadlane.topics;

import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of bringing something up, or of wording it anew. */
public sealed interface Raised {

    record Done(TopicId id) implements Raised {}

    /** What is wrong, by field of the form. */
    record Refused(Map<String, Sentence> problems) implements Raised {

        static Refused because(String field, String key, Object... arguments) {
            return new Refused(Map.of(field, Sentence.of(key, arguments)));
        }
    }
}
