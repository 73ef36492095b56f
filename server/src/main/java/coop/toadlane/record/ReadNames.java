package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whatever modules above know of names, or nothing where there are none. */
@Component
class ReadNames {

    private final ObjectProvider<Names> sources;

    ReadNames(ObjectProvider<Names> sources) {
        this.sources = sources;
    }

    Map<UUID, String> of(CoopId coop, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        sources.forEach(source -> names.putAll(source.of(coop, ids)));
        return names;
    }

    Map<CoopId, MemberId> memberships(PersonId person) {
        var memberships = new HashMap<CoopId, MemberId>();
        sources.forEach(source -> memberships.putAll(source.memberships(person)));
        return memberships;
    }

    List<UUID> called(CoopId coop, String typed) {
        return sources.stream().flatMap(source -> source.called(coop, typed).stream()).toList();
    }
}
