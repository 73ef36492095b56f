package coop.toadlane.decisions;

/** What came of writing down the outcome of a decision. */
public sealed interface Concluded {

    record Written() implements Concluded {}

    record Refused(Refusal refusal) implements Concluded {}

    /** The day on which to look at it again was not taken. */
    record DayRefused(ReviewDay.Refusal refusal) implements Concluded {}

    /** Why it was not taken; its words are {@code outcome.refused.NAME}. */
    enum Refusal { EMPTY, TOO_LONG, STILL_OPEN }
}
