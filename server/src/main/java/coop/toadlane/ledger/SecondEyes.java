package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import java.util.List;
import java.util.Optional;

/** Keeps what somebody entered by hand until a second person confirms it, in a co-op that wants it so. */
public interface SecondEyes {

    boolean areNeeded(CoopId coop);

    /** Where it waits, below the co-op's path; empty if it may be posted at once. */
    Optional<String> keep(Actor by, List<Transfer> entered);
}
