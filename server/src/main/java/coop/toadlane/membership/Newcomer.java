package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody about to stand in the register: a person (who may not have signed up yet) or another co-op. */
public record Newcomer(String name, @Nullable String mail, Optional<PersonId> person, Optional<CoopId> coop, String memberClass) {

    public static Newcomer person(String name, @Nullable String mail, PersonId person, String memberClass) {
        return new Newcomer(name, mail, Optional.of(person), Optional.empty(), memberClass);
    }

    public static Newcomer coop(String name, CoopId coop, String memberClass) {
        return new Newcomer(name, null, Optional.empty(), Optional.of(coop), memberClass);
    }
}
