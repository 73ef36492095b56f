package coop.toadlane.counting;

import java.util.List;

/** Whether a group decided, and if not, why. */
public sealed interface Verdict {

    record Passed() implements Verdict {}

    /** @param missing how many more people had to be present */
    record NoQuorum(int missing) implements Verdict {}

    record NobodyAgreed() implements Verdict {}

    record TooLittleAgreement(Threshold.Check check) implements Verdict {}

    record Objected(List<Stance.Objects> objections) implements Verdict {

        public Objected {
            objections = List.copyOf(objections);
        }
    }

    /** Options that share the first place; which of them wins is for the group to say. */
    record Tied(List<String> options) implements Verdict {

        public Tied {
            options = List.copyOf(options);
        }
    }

    default boolean passed() {
        return this instanceof Passed;
    }
}
