package coop.toadlane.counting.bench;

import java.util.OptionalDouble;

/**
 * What was measured.
 *
 * @param millis the middle of the rounds
 * @param voters ballots, or people, that this was for
 * @param goalMillis what it may take, where that is said
 * @param peer whom it is compared with, or nothing
 * @param peerMillis what the peer takes for the same
 */
record Figure(String name, double millis, long voters, OptionalDouble goalMillis, String peer, OptionalDouble peerMillis) {

    static Figure plain(String name, double millis, long voters) {
        return new Figure(name, millis, voters, OptionalDouble.empty(), "", OptionalDouble.empty());
    }

    Figure goal(double millis) {
        return new Figure(name, this.millis, voters, OptionalDouble.of(millis), peer, peerMillis);
    }

    Figure against(String peer, double millis) {
        return new Figure(name, this.millis, voters, goalMillis, peer, OptionalDouble.of(millis));
    }

    double nanosPerVoter() {
        return millis * 1e6 / voters;
    }

    /** How many times as long the peer takes. */
    OptionalDouble faster() {
        return peerMillis.isPresent() ? OptionalDouble.of(peerMillis.getAsDouble() / millis) : OptionalDouble.empty();
    }
}
