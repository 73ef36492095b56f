package coop.toadlane.rounds;

/** Where a round stands. */
public enum Step {

    /** The proposal is told. */
    PRESENT,
    /** Each asks what they need to know. */
    CLARIFY,
    /** Each says what they think. */
    REACT,
    /** The text is changed until it meets the objections. */
    AMEND,
    /** Each names somebody for the role; nobody sees it yet. */
    NOMINATE,
    /** All is opened, and each may say more. */
    EXPLAIN,
    /** Each may name somebody else. */
    CHANGE,
    /** Whoever leads the round proposes one of those who were named. */
    PROPOSE,
    /** Each consents or objects. */
    CONSENT;

    /** Whether each is heard in turn. */
    boolean hears() {
        return switch (this) {
            case CLARIFY, REACT, NOMINATE, EXPLAIN, CHANGE, CONSENT -> true;
            case PRESENT, AMEND, PROPOSE -> false;
        };
    }

    /** Whether each names somebody. */
    boolean names() {
        return this == NOMINATE || this == CHANGE;
    }
}
