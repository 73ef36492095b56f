package coop.toadlane.tally;

import java.util.List;

/** All ballots of a decision with their weights, those among them that were cast through somebody else, and where that led. */
public record Spoken(List<Weighed> voices, List<Proxy> proxies) {}
