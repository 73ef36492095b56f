package coop.toadlane.decisions;

/** A ballot and how many votes it carries. */
record Weighed(Ballot ballot, String memberClass, int weight) {}
