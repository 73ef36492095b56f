package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;

/** A decision was counted and carried out, or withdrawn; told in the transaction that ended it. */
public record DecisionEnded(CoopId coop, DecisionId decision, boolean passed) {}
