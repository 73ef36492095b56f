package coop.toadlane.rounds;

import coop.toadlane.decisions.DecisionId;
import coop.toadlane.ui.Sentence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of something that somebody did in a round. */
public sealed interface Heard {

    /** @param decision that came out of it, if this was its end */
    record Done(RoundId id, @Nullable DecisionId decision) implements Heard {

        static Done of(RoundId id) {
            return new Done(id, null);
        }
    }

    /** What stands in the way, by field of the form. */
    record Refused(Map<String, Sentence> problems) implements Heard {

        static Refused because(String field, String key, Object... arguments) {
            return new Refused(Map.of(field, Sentence.of("rounds.refused." + key, arguments)));
        }
    }
}
