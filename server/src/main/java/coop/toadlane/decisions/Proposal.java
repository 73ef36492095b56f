package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Way;
import coop.toadlane.membership.Rule;
import coop.toadlane.tally.Question;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question as it stands in its table; {@code rule} is the one that held when it opened. */
record Proposal(
        CoopId coop,
        DecisionId id,
        MemberId author,
        String title,
        String text,
        String matter,
        Way way,
        Rule rule,
        Stage stage,
        Instant openedAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        int voters) {

    BallotKind kind() {
        return way.kind();
    }

    /** As it is counted. */
    Question question() {
        return new Question(id.value(), title, way, rule, voters);
    }

    /** Whether nobody may see yet who said what, and how it stands. */
    boolean hides() {
        return way.openness().hidesStanding() && stage == Stage.OPEN;
    }

    /** Whether everybody may read who said what. */
    boolean namesVoters() {
        return !hides() && !way.openness().isNameless();
    }

    boolean isCounted() {
        return stage == Stage.PASSED || stage == Stage.REJECTED;
    }

    boolean isOpenAt(Instant now) {
        return stage == Stage.OPEN && now.isBefore(closesAt);
    }

    /** Its time is over but the clockwork has not come by yet. */
    boolean isBeingCounted(Instant now) {
        return stage == Stage.OPEN && !now.isBefore(closesAt);
    }
}
