package coop.toadlane.opinions;

import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of writing statements, or of judging one. */
public sealed interface Stated {

    /** Others can answer it now. */
    record Shown(StatementId id) implements Stated {}

    /** Somebody looks at it first. */
    record Waits(StatementId id) implements Stated {}

    /** Several were brought along. */
    record Brought(int count) implements Stated {}

    /** What is wrong, by field of the form. */
    record Refused(Map<String, Sentence> problems) implements Stated {

        static Refused because(String field, String key, Object... arguments) {
            return new Refused(Map.of(field, Sentence.of(key, arguments)));
        }
    }
}
