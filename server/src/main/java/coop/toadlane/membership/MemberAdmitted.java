package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;

/** Somebody is now a member; told in the transaction that admits them. */
public record MemberAdmitted(CoopId coop, MemberId member) {}
