package coop.toadlane.rounds;

/** Whether a round goes on, and how it ended. */
public enum RoundState { UNDER_WAY, DECIDED, LAID_DOWN }
