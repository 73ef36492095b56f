package coop.toadlane.decisions;

import java.math.BigDecimal;

/** What a decision gives to one of its projects, by its place from 1, in the co-op's currency. */
public record Award(int place, BigDecimal amount) {}
