package coop.toadlane.decisions;

/** How one class of members voted by itself, and how many votes its members have together. */
record ClassTally(String name, int votes, Tally tally) {}
