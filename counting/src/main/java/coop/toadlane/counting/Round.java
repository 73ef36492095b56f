package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One step of a count.
 *
 * @param events what happened, in order
 * @param figures how options stand after it; those that the step did not touch may be left out
 * @param measures what is told of the step as a whole
 */
public record Round(List<Event> events, List<Figure> figures, Map<Measure, BigDecimal> measures) {

    public Round {
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        measures = measures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(measures));
    }

    /** How an option stands: its votes, points, or what the method gives. */
    public record Figure(Option option, State state, BigDecimal votes) {}

    /** Where an option is on its way. */
    public enum State {
        HOPEFUL,
        /** Elected, its surplus not yet transferred. */
        PENDING,
        ELECTED,
        DEFEATED
    }

    /** What a round tells besides its options. */
    public enum Measure {
        QUOTA,
        /** Votes that name nobody any more who could take them. */
        NON_TRANSFERABLE,
        /** What the elected have beyond the quota. */
        SURPLUS,
        /** What rounding lost. */
        RESIDUAL,
        /** What is left of the budget. */
        LEFT,
        /** What each voter was given to spend. */
        SHARE,
        /** The most that a supporter paid. */
        PAYMENT
    }
}
