package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.Collection;

/** How many people, and what their votes weigh together. */
public record Voices(int people, BigDecimal weight) {

    public static final Voices NONE = new Voices(0, BigDecimal.ZERO);

    public Voices {
        if (people < 0) throw new IllegalArgumentException(people + " people");
        if (weight.signum() < 0) throw new IllegalArgumentException("votes cannot weigh " + weight);
    }

    /** So many people with one vote each. */
    public static Voices of(int people) {
        return new Voices(people, BigDecimal.valueOf(people));
    }

    static Voices of(Collection<? extends Cast<?>> casts) {
        return new Voices(casts.size(), casts.stream().map(Cast::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    Voices plus(Voices more) {
        return new Voices(people + more.people, weight.add(more.weight));
    }

    boolean exceeds(Voices other) {
        return people > other.people || weight.compareTo(other.weight) > 0;
    }
}
