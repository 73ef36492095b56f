package coop.toadlane.rounds;

/** What became of an objection: it stands, whoever made it withdrew it, or the text was changed so that it is met. */
enum Fate { STANDS, WITHDRAWN, INTEGRATED }
