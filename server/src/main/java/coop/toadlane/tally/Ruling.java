package coop.toadlane.tally;

/** What a count comes to by the rule that binds. */
public enum Ruling { PASSED, NO_QUORUM, NOBODY_AGREED, TOO_LITTLE_AGREEMENT, OBJECTED, BLOCKED, TIED, CLASS_DISSENTS }
