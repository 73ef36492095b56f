package coop.toadlane.counting;

import java.math.BigDecimal;

/**
 * Who could vote and who did.
 *
 * @param present who attended, or took part where there is no meeting
 * @param took who answered at all, abstaining included
 * @param cast who answered more than “I abstain”
 */
public record Turnout(Voices eligible, Voices present, Voices took, Voices cast) {

    public Turnout {
        if (took.exceeds(present)) throw new IllegalArgumentException(took + " took part, of " + present + " present");
        if (present.exceeds(eligible)) throw new IllegalArgumentException(present + " present, of " + eligible + " eligible");
    }

    BigDecimal weightOf(Threshold.Base base) {
        return switch (base) {
            case CAST -> cast.weight();
            case PRESENT -> present.weight();
            case ALL -> eligible.weight();
        };
    }
}
