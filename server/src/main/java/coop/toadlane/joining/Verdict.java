package coop.toadlane.joining;

/** What a rule says of an applicant's answers; it cannot tell if it divides by zero or works longer than it may. */
enum Verdict { PASSES, REFUSES, CANNOT_TELL }
