package coop.toadlane.joining;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.PersonId;
import java.util.Map;
import java.util.Optional;

/** What somebody asks for: a class of members, for themself or for a co-op that they may act for, and how they answer. */
public record Request(PersonId person, String name, String memberClass, Optional<Coop> onBehalfOf, Map<String, String> answers) {

    public Request {
        answers = Map.copyOf(answers);
    }

    public static Request own(PersonId person, String name, String memberClass, Map<String, String> answers) {
        return new Request(person, name, memberClass, Optional.empty(), answers);
    }

    String memberName() {
        return onBehalfOf.map(Coop::name).orElse(name);
    }
}
