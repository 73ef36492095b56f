package coop.toadlane.joining;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.CarriedOver;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A door held open for somebody. One that {@code admits} was made by who may let people in, and its use is the admission;
 * one with a {@code member} leads to a line that stands in the register already.
 */
record Invitation(
        UUID id, Optional<String> mail, Optional<MemberId> member, String memberClass, String note, String inviter, boolean admits,
        int mostUses, int uses, Instant madeAt, Instant expiresAt, @Nullable Instant revokedAt) {

    enum State { OPEN, USED_UP, EXPIRED, REVOKED }

    State state(Instant now) {
        if (revokedAt != null) return State.REVOKED;
        if (uses >= mostUses) return State.USED_UP;
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /** The same for somebody whose line was carried over. */
    Invitation to(CarriedOver line) {
        return new Invitation(
            UuidCreator.getTimeOrderedEpoch(), Optional.ofNullable(line.mail()), Optional.of(line.id()), line.memberClass(), note,
            inviter, admits, mostUses, uses, madeAt, expiresAt, revokedAt);
    }
}
