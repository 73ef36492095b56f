package coop.toadlane.tally;

import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Way;
import coop.toadlane.membership.Rule;
import java.util.UUID;

/**
 * What is counted: a question, how it is asked, and the rule that binds it.
 *
 * @param voters how many may answer it
 */
public record Question(UUID id, String title, Way way, Rule rule, int voters) {

    public BallotKind kind() {
        return way.kind();
    }
}
