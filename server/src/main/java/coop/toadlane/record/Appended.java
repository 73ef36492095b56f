package coop.toadlane.record;

/** Entries wait for their numbers as soon as this transaction commits. */
record Appended() {}
