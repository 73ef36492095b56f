package coop.toadlane.decisions;

/** How far a decision has come. */
public enum Stage { OPEN, PASSED, REJECTED, WITHDRAWN }
