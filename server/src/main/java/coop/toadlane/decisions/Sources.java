package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All rooms that decisions come out of; each knows its own origins by their names and leaves the others alone. */
@Component
class Sources {

    private final List<Origins> rooms;

    Sources(List<Origins> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    void opened(Actor.Member author, DecisionId decision, String origin) {
        rooms.forEach(room -> room.opened(author, decision, origin));
    }

    Optional<Origins.Origin> of(CoopId coop, DecisionId decision) {
        return rooms.stream().flatMap(room -> room.of(coop, decision).stream()).findFirst();
    }
}
