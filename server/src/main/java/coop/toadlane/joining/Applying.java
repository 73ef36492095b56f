package coop.toadlane.joining;

import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of asking to become a member. */
public sealed interface Applying {

    /** It waits for those who let people in. */
    record Applied(ApplicationId id) implements Applying {}

    /** An invitation already said yes. */
    record Admitted(int number) implements Applying {}

    record Refused(Map<String, Sentence> problems) implements Applying {}

    static Applying refused(String field, String key, Object... arguments) {
        return new Refused(Map.of(field, Sentence.of(key, arguments)));
    }
}
