package coop.toadlane.decisions;

import java.util.UUID;

/** Somebody who may vote, as they stood at the opening. */
record Elect(UUID id, String name, String memberClass, int votes) {}
