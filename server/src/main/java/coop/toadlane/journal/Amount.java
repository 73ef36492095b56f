package coop.toadlane.journal;

import java.math.BigDecimal;

/** So much of a commodity; the commodity without a name is called "". */
record Amount(String commodity, BigDecimal quantity) {

    Amount times(BigDecimal factor) {
        return new Amount(commodity, quantity.multiply(factor));
    }
}
