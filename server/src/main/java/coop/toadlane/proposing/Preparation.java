package coop.toadlane.proposing;

import coop.toadlane.actor.Actor;
import coop.toadlane.drafts.Draft;

/** A way to a decision that begins before members are asked: the room above talks a draft through and brings it back. */
public interface Preparation {

    /** Begins it with a draft in which nothing is wrong; what it came out of is carried along. Answers a path below the co-op's. */
    String begin(Actor.Member author, Draft draft, String origin);
}
