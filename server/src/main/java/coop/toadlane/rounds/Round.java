package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.MemberId;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Decisions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round as it stands.
 *
 * @param text    of the proposal, in the pass that is talked about
 * @param acts    what the proposal does when it passes, as JSON
 * @param until   by when the step shall be over; none for as long as it takes
 * @param nominee who is proposed for the role
 * @param term    the last day of the role's term
 */
record Round(
        UUID id, RoundKind kind, UUID author, String authorName, UUID facilitator, String facilitatorName, String title, String text,
        String matter, String acts, int days, String origin, Step step, int pass, @Nullable Instant until, RoundState state,
        Instant calledAt, @Nullable Instant endedAt, @Nullable UUID decisionId, @Nullable UUID roleId, @Nullable UUID nominee,
        @Nullable LocalDate term) {

    RoundId round() {
        return new RoundId(id);
    }

    boolean isUnderWay() {
        return state == RoundState.UNDER_WAY;
    }

    /** Whoever leads it, its author, or who looks after decisions. */
    boolean isLedBy(Actor.Member member) {
        var id = member.membership().value();
        return facilitator.equals(id) || author.equals(id) || member.may(Decisions.FACILITATE);
    }

    Optional<MemberId> proposed() {
        return Optional.ofNullable(nominee).map(MemberId::new);
    }

    Optional<DecisionId> decision() {
        return Optional.ofNullable(decisionId).map(DecisionId::new);
    }
}
