package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that happened in a round.
 *
 * @param amount as {@code what} says
 * @param other the option against which it happened, in a duel
 */
public record Event(What what, Option option, BigDecimal amount, Optional<Option> other) {

    Event(What what, Option option, BigDecimal amount) {
        this(what, option, amount, Optional.empty());
    }

    /** What can happen. */
    public enum What {
        /** Amount: the votes. */
        ELECTED("%s is elected with %s"),
        /** Amount: the votes. */
        DEFEATED("%s is out with %s"),
        /** Amount: the surplus. */
        SURPLUS_PASSED_ON("%s passes on a surplus of %s"),
        /** Amount: the votes. */
        VOTES_PASSED_ON("%s passes on %s votes"),
        /** Amount: the votes. */
        FUNDED("%s is funded with %s votes"),
        /** Amount: what it costs more than is left. */
        TOO_DEAR("%s costs %s more than is left"),
        /** Amount: the votes. */
        TOO_FEW_VOTES("%s has %s votes, too few to be funded"),
        /** Amount: the points. */
        ADVANCED("%s goes on to the runoff with %s points"),
        /** Amount: who prefers it. */
        WON_DUEL("%1$s is preferred by %2$s to %3$s"),
        /** Amount: who prefers it. */
        LOST_IN_CYCLE("%1$s is preferred by %2$s to %3$s, which does not count, for stronger wins say the opposite");

        private final String sentence;

        What(String sentence) {
            this.sentence = sentence;
        }
    }

    /** In plain English, without a full stop. */
    public String sentence() {
        return what.sentence.formatted(option, amount.toPlainString(), other.map(Option::toString).orElse(""));
    }
}
