package coop.toadlane.actor;

import java.util.Optional;

/** Finds out who a person is in a co-op. Membership knows. */
public interface Actors {

    Actor of(CoopId coop, Optional<PersonId> person);
}
