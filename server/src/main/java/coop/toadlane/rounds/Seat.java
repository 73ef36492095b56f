package coop.toadlane.rounds;

import coop.toadlane.actor.MemberId;
import java.util.UUID;

/** Somebody who takes part in a round; without a name once the register forgot them. */
record Seat(UUID memberId, String name, int place) {

    MemberId member() {
        return new MemberId(memberId);
    }
}
