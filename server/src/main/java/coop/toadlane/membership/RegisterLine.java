package coop.toadlane.membership;

import java.time.LocalDate;
import java.util.UUID;

/** A member as the list shows them. */
record RegisterLine(
        UUID id, int number, String name, String memberClass, Standing standing, LocalDate since, int shares, boolean coop) {}
