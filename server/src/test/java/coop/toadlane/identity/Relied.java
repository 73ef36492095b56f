package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A module of the tests that keeps something about everybody, and on whose word somebody may be needed. */
@Component
class Relied implements PersonalData {

    final Set<PersonId> needed = ConcurrentHashMap.newKeySet();
    final Set<PersonId> erased = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "relied";
    }

    @Override
    public Object of(PersonId person) {
        return Map.of("bicycle", "yellow");
    }

    @Override
    public List<Sentence> reasonsToStay(PersonId person) {
        return needed.contains(person) ? List.of(Sentence.of("identity.name.missing")) : List.of();
    }

    @Override
    public void erase(PersonId person) {
        erased.add(person);
    }
}
