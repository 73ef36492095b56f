package coop.toadlane.funding;

import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Method;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.ledger.AccountId;
import coop.toadlane.ui.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as it stands; {@code budget} in minor units, {@code ideas} how many were ever written. */
record FundingRound(
        UUID id, UUID author, String title, String text, Method method, long budget, String currency, UUID fundId, UUID purposeId,
        LocalDate ideasUntil, int votingDays, LocalDate deliverBy, boolean isPublic, Phase phase, @Nullable UUID decisionId, int ideas,
        Instant openedAt, Instant movedAt) {

    FundingRoundId round() {
        return new FundingRoundId(id);
    }

    BallotKind kind() {
        return method.kind();
    }

    /** Rewards for what is already done need no costs, and nothing is left to deliver. */
    boolean looksBack() {
        return kind() == BallotKind.ALLOCATION;
    }

    Money money() {
        return money(budget);
    }

    Money money(long minor) {
        return new Money(minor, currency);
    }

    AccountId fund() {
        return new AccountId(fundId);
    }

    AccountId purpose() {
        return new AccountId(purposeId);
    }

    Optional<DecisionId> decision() {
        return Optional.ofNullable(decisionId).map(DecisionId::new);
    }

    /** Nobody has to be there for the ideas to end. */
    Phase phase(LocalDate today) {
        return phase == Phase.IDEAS && today.isAfter(ideasUntil) ? Phase.REVIEW : phase;
    }

    boolean isBeforeVoting() {
        return phase == Phase.IDEAS || phase == Phase.REVIEW;
    }
}
