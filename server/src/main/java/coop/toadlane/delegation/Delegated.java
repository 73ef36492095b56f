package coop.toadlane.delegation;

import coop.toadlane.ui.Sentence;

/** What came of entrusting a vote to somebody. */
public sealed interface Delegated {

    record Done() implements Delegated {}

    record Refused(Refusal refusal) implements Delegated {}

    /** Why a vote cannot be entrusted so. */
    enum Refusal {

        NOT_ALLOWED, SUSPENDED, NOBODY, SEVERAL, YOURSELF;

        Sentence sentence() {
            return Sentence.of("delegation.refused." + name());
        }
    }
}
