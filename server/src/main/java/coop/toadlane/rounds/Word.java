package coop.toadlane.rounds;

import coop.toadlane.actor.MemberId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said when they were heard.
 *
 * @param about  whom they named
 * @param answer what the author or the facilitator said to it
 * @param fate   of an objection
 */
record Word(
        int pass, Step step, UUID memberId, String name, Stance stance, @Nullable UUID about, String aboutName, String text,
        String answer, @Nullable Fate fate, Instant at) {

    MemberId member() {
        return new MemberId(memberId);
    }

    boolean stands() {
        return fate == Fate.STANDS;
    }

    /** An objection that was withdrawn is a consent. */
    boolean consents() {
        return stance == Stance.CONSENT || stance == Stance.CONCERN || fate == Fate.WITHDRAWN;
    }

    boolean isOf(MemberId member) {
        return memberId.equals(member.value());
    }
}
