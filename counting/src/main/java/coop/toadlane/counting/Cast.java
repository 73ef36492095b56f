package coop.toadlane.counting;

import java.math.BigDecimal;

/** A ballot that was cast, with the weight of the one who cast it. */
public record Cast<B>(B ballot, BigDecimal weight) {

    public Cast {
        if (weight.signum() < 0) throw new IllegalArgumentException("a vote cannot weigh " + weight);
    }

    /** A ballot where everybody has one vote. */
    public static <B> Cast<B> one(B ballot) {
        return new Cast<>(ballot, BigDecimal.ONE);
    }
}
