package coop.toadlane.journal;

import java.math.BigDecimal;

/** What an account holds of a commodity; {@code written} as the journal writes it. */
public record Balance(String account, String commodity, BigDecimal quantity, String written) {}
