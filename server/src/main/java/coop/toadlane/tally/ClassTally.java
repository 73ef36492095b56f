package coop.toadlane.tally;

/** How one class of members voted by itself, and how many votes its members have together. */
public record ClassTally(String name, int votes, Tally tally) {}
