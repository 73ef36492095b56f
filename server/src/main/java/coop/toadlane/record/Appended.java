package coop.toadlane.record;

import coop.toadlane.actor.CoopId;

/** Entries of this co-op wait for their numbers as soon as this transaction commits. */
record Appended(CoopId coop) {}
