package coop.toadlane.meetings;

import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of calling a meeting, or of changing its agenda. */
public sealed interface Called {

    record Done(MeetingId id) implements Called {}

    /** What is wrong, by field of the form. */
    record Refused(Map<String, Sentence> problems) implements Called {

        static Refused because(String field, String key, Object... arguments) {
            return new Refused(Map.of(field, Sentence.of(key, arguments)));
        }
    }
}
