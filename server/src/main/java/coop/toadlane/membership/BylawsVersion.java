package coop.toadlane.membership;

import coop.toadlane.actor.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When a version of the bylaws began to hold, and who made it: a member, or a decision of all. */
public record BylawsVersion(int version, Instant since, Optional<MemberId> member, Optional<UUID> decision) {}
