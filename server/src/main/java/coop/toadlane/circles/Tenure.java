package coop.toadlane.circles;

import coop.toadlane.actor.MemberId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's time in a role that was not ended yet; {@code until} is its last day. */
record Tenure(UUID tenureId, UUID roleId, UUID memberId, LocalDate since, @Nullable LocalDate until) {

    RoleId role() {
        return new RoleId(roleId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    boolean ranOut(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** The day it ends if it ends now: a term that ran out some days ago ended then. */
    LocalDate endsOn(LocalDate today) {
        return ranOut(today) ? until : today;
    }
}
