package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;

/** A member was suspended, restored, or left; told in the transaction of the change. Admissions are {@link MemberAdmitted}. */
public record StandingChanged(CoopId coop, MemberId member, Standing standing) {}
