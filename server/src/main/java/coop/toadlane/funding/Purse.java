package coop.toadlane.funding;

import coop.toadlane.ui.Money;
import java.math.BigInteger;

/**
 * How far a round's money went.
 *
 * @param awarded what ideas were given
 * @param spent   what was spent of it so far
 * @param left    what was not given out
 */
record Purse(int funded, int delivered, Money awarded, Money spent, Money left) {

    private static final long LENGTH = 1000;

    static Purse of(FundingRound round, int funded, int delivered, long awarded, long spent) {
        return new Purse(
            funded, delivered, round.money(awarded), round.money(spent), round.money(round.budget() - awarded));
    }

    /** Of a bar of 1000 as long as what was awarded. */
    long spentLength() {
        return awarded.minor() == 0 ? 0 : BigInteger.valueOf(spent.minor()).multiply(BigInteger.valueOf(LENGTH))
            .divide(BigInteger.valueOf(awarded.minor())).longValueExact();
    }
}
