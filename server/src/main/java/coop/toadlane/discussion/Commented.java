package coop.toadlane.discussion;

import coop.toadlane.ui.Sentence;
import java.util.UUID;

/** What came of saying something. */
public sealed interface Commented {

    /** It stands, below the co-op's own path. */
    record Written(UUID comment, String path) implements Commented {}

    record Refused(Refusal refusal) implements Commented {}

    /** Nothing was written, since one of its files cannot be taken. */
    record FileRefused(FileFlaw flaw, String file) implements Commented {

        public Sentence sentence() {
            return flaw.sentence(file);
        }
    }

    /** Why it was not taken. */
    enum Refusal {

        EMPTY, TOO_LONG, NOT_YOURS, SUSPENDED, TOO_MANY;

        public Sentence sentence() {
            return Sentence.of("comment.refused." + name());
        }
    }
}
