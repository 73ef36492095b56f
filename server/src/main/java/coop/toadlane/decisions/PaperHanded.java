package coop.toadlane.decisions;

import coop.toadlane.ballots.Voted;

/** What came of asking for the paper of a secret ballot. */
public sealed interface PaperHanded {

    /** @param blindStamp for the voter to take out of its envelope */
    record Stamped(String blindStamp) implements PaperHanded {}

    record Refused(Voted.Refusal refusal) implements PaperHanded {}
}
