package coop.toadlane.identity;

import coop.toadlane.ui.Page;

/** Sends somebody to their mail; the same words whoever they are. */
record LetterSentPage(boolean demo) implements Page {}
