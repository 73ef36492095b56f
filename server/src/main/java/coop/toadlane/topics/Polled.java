package coop.toadlane.topics;

import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of opening a quick poll, or of answering one. */
public sealed interface Polled {

    record Done(PollId id) implements Polled {}

    /** What is wrong, by field of the form. */
    record Refused(Map<String, Sentence> problems) implements Polled {

        static Refused because(String field, String key, Object... arguments) {
            return new Refused(Map.of(field, Sentence.of(key, arguments)));
        }
    }
}
