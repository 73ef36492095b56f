package coop.toadlane.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody does when it is their turn. A concern is a consent that is said with what is still on one's mind. */
public enum Stance {

    SPOKE, PASSED, CONSENT, CONCERN, OBJECT;

    static final List<Stance> ON_CONSENT = List.of(CONSENT, CONCERN, OBJECT);

    static Optional<Stance> named(String name) {
        return Arrays.stream(values()).filter(stance -> stance.name().equals(name)).findFirst();
    }

    boolean fits(Step step) {
        return step == Step.CONSENT == ON_CONSENT.contains(this);
    }

    boolean needsWords() {
        return this == SPOKE || this == CONCERN || this == OBJECT;
    }
}
