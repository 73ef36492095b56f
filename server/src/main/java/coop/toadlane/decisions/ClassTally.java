package coop.toadlane.decisions;

/** How one class of members voted by itself, and how many votes each of its members has. */
record ClassTally(String name, int weight, Tally tally) {}
