package coop.toadlane.decisions;

/** What came of saying something about a decision. */
public sealed interface Commented {

    record Written() implements Commented {}

    record Refused(Refusal refusal) implements Commented {}

    /** Why it was not taken; its words are {@code comment.refused.NAME}. */
    enum Refusal { EMPTY, TOO_LONG, NOT_YOURS, SUSPENDED, STILL_OPEN }
}
