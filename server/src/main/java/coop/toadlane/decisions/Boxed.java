package coop.toadlane.decisions;

import coop.toadlane.ballots.Voted;

/** What came of putting a secret ballot into its box. */
public sealed interface Boxed {

    /** @param code the receipt */
    record Taken(String code) implements Boxed {}

    record Refused(Voted.Refusal refusal) implements Boxed {}
}
