package coop.toadlane.counting;

/**
 * How a group answers a statement.
 *
 * @param agree whether it leans to agreement, not to disagreement
 * @param share the part of those who answered that leans so, with one more each way
 * @param strength by which statements are put in order
 */
public record Leaning(String statement, boolean agree, double share, double strength) {}
