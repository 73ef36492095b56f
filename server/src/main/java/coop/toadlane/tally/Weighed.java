package coop.toadlane.tally;

import coop.toadlane.ballots.Ballot;

/** A ballot and how many votes it carries. */
public record Weighed(Ballot ballot, String memberClass, int weight) {}
