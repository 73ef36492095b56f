package coop.toadlane.opinions;

import coop.toadlane.ui.Sentence;

/** What came of answering a statement. */
public sealed interface Said {

    record Done() implements Said {}

    record Refused(Sentence why) implements Said {}
}
