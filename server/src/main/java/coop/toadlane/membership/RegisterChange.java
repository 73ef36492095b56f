package coop.toadlane.membership;

import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of a change to somebody's membership. */
public sealed interface RegisterChange {

    record Made(Sentence notice) implements RegisterChange {}

    record Refused(Map<String, Sentence> problems) implements RegisterChange {}

    static RegisterChange made(String key, Object... arguments) {
        return new Made(Sentence.of(key, arguments));
    }

    static RegisterChange refused(String field, String key, Object... arguments) {
        return new Refused(Map.of(field, Sentence.of(key, arguments)));
    }
}
