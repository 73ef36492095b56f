package coop.toadlane.joining;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;

/** An invitation that opens nothing (any more), and what to do instead. */
record ShutDoorPage(Sentence why) implements Page {}
