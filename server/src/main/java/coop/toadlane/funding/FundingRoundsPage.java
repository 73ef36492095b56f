package coop.toadlane.funding;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import java.time.LocalDate;

/** The rounds of a co-op. */
record FundingRoundsPage(Slice<FundingRound> rounds, LocalDate today, boolean mayRun) implements Page {}
