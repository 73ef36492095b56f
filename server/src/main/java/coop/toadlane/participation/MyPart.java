package coop.toadlane.participation;

import coop.toadlane.decisions.PartCounts;

/** What a member did so far, in figures. */
record MyPart(PartCounts decisions, int topics, int comments) {}
