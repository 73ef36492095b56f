package coop.toadlane.membership;

import java.time.Instant;

/** Something that became of a membership; the note says what words alone do not: a reason, a class, a number of shares. */
record MemberChange(Kind kind, Instant at, String note) {

    enum Kind { ADMITTED, CARRIED_OVER, CLAIMED, SUSPENDED, RESTORED, LEFT, REJOINED, CLASS, SHARES_TAKEN, SHARES_RETURNED }
}
