package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Power;
import java.util.Set;

/** The roles that members hold today. Circles keep them. */
public interface Roles {

    /** What a member's roles give: their names, as bylaws speak of them, and powers that a role carries itself. */
    Held heldBy(CoopId coop, MemberId member);

    record Held(Set<String> names, Set<Power> powers) {}
}
