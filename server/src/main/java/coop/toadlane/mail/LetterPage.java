package coop.toadlane.mail;

import coop.toadlane.ui.Page;

/** One letter of the demo. */
record LetterPage(WrittenLetter letter) implements Page {}
