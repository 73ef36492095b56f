package coop.toadlane.counting;

import java.util.Optional;

/**
 * Who may vote.
 *
 * @param attending who is in the room, voting or not; empty where there is no room, and those who vote are present
 */
public record Electorate(Voices eligible, Optional<Voices> attending) {

    public Electorate {
        attending.filter(present -> present.exceeds(eligible)).ifPresent(present -> {
            throw new IllegalArgumentException(present + " attend, of " + eligible + " eligible");
        });
    }

    /** People with one vote each who vote from where they are. */
    public static Electorate of(int eligible) {
        return new Electorate(Voices.of(eligible), Optional.empty());
    }

    /** A meeting of people with one vote each. */
    public static Electorate meeting(int eligible, int attending) {
        return new Electorate(Voices.of(eligible), Optional.of(Voices.of(attending)));
    }

    /** @param took who answered at all; @param cast who answered more than “I abstain” */
    Turnout turnout(Voices took, Voices cast) {
        return new Turnout(eligible, attending.orElse(took), took, cast);
    }
}
