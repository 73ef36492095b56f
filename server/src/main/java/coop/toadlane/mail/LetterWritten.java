package coop.toadlane.mail;

/** There is something to send. */
record LetterWritten() {}
