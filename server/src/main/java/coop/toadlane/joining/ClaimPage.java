package coop.toadlane.joining;

import coop.toadlane.ui.Page;
import java.time.LocalDate;

/** A line of the register that waits for its person; {@code next} is the page to come back to after signing in. */
record ClaimPage(String name, int number, LocalDate since, String token, boolean signedIn, String next) implements Page {}
