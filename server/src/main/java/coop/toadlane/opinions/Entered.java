package coop.toadlane.opinions;

import coop.toadlane.ui.Sentence;

/** What came of wanting to take part: in under a number, or why not. */
sealed interface Entered {

    record In(Inquiry inquiry, int number) implements Entered {}

    record Refused(Sentence why) implements Entered {}
}
