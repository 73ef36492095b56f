package coop.toadlane.counting;

import java.math.BigDecimal;

/**
 * Money to spend on options.
 *
 * @param amount in the unit of the options' costs
 * @param fewestVotes votes below which an option may not be funded; 0 if there is no such bar
 */
public record Budget(BigDecimal amount, BigDecimal fewestVotes) {

    public Budget {
        if (amount.signum() < 0) throw new IllegalArgumentException("a budget cannot be " + amount);
        if (fewestVotes.signum() < 0) throw new IllegalArgumentException("a bar cannot be " + fewestVotes + " votes");
    }

    public Budget(BigDecimal amount) {
        this(amount, BigDecimal.ZERO);
    }
}
