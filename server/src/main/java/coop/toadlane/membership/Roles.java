package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Power;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The roles that members hold today. Circles keep them. */
public interface Roles {

    /** What a member's roles give: their names, as bylaws speak of them, and powers that a role carries itself. */
    Held heldBy(CoopId coop, MemberId member);

    /** Every role that the bylaws can speak of, by the name they have for it, and its holders today. */
    Map<String, List<MemberId>> holders(CoopId coop);

    record Held(Set<String> names, Set<Power> powers) {}
}
