package coop.toadlane.funding;

import coop.toadlane.ui.Page;
import java.time.LocalDate;
import java.util.List;

/** All rounds of a co-op, the newest first. */
record RoundsPage(List<Round> rounds, LocalDate today, boolean mayRun) implements Page {}
