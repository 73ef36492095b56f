package coop.toadlane.participation;

import coop.toadlane.decisions.Turnout;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * How many of some members took part in the decisions of a quarter.
 *
 * @param begins its first day
 * @param asked  how often somebody could vote
 */
record Quarter(LocalDate begins, int decisions, int asked, int voted, int entrusted) {

    static Quarter of(Turnout turnout) {
        return new Quarter(turnout.quarter(), turnout.decisions(), turnout.voters(), turnout.voted(), turnout.entrusted());
    }

    /** With others who were asked on the same decisions, or some of them. */
    Quarter and(Quarter others) {
        return new Quarter(
            begins, Math.max(decisions, others.decisions), asked + others.asked, voted + others.voted, entrusted + others.entrusted);
    }

    int percent() {
        return asked == 0 ? 0 : Math.round(100f * (voted + entrusted) / asked);
    }

    Sentence name() {
        return Sentence.of("participation.quarter", begins.get(IsoFields.QUARTER_OF_YEAR), String.valueOf(begins.getYear()));
    }

    /** Beneath a bar, where there is no room for the year. */
    Sentence shortName() {
        return Sentence.of("participation.quarter.short", begins.get(IsoFields.QUARTER_OF_YEAR));
    }
}
