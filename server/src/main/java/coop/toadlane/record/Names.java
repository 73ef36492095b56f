package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who stands behind the ids in a record, by the names they bear today; the record itself knows no names. Membership tells. */
public interface Names {

    /** By id of a member or of a person; whoever is unknown or erased is left out. */
    Map<UUID, String> of(CoopId coop, Collection<UUID> ids);

    /** The memberships of a person in all co-ops of this node; asked in that person's own scope. */
    Map<CoopId, MemberId> memberships(PersonId person);

    /** The ids, of members and of the persons behind them, of everyone whom somebody may mean who typed this. */
    List<UUID> called(CoopId coop, String typed);
}
