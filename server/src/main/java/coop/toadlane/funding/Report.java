package coop.toadlane.funding;

import java.time.Instant;
import java.util.UUID;

/** What somebody noted of how it goes with a funded idea; {@code spent} so far, in minor units. */
record Report(UUID id, String name, Instant at, Delivery delivery, String text, long spent) {}
