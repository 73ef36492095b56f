package coop.toadlane.rounds;

import coop.toadlane.circles.Posts;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks until when somebody shall fill a role, before a round is called to find them. */
record ElectionPage(Posts.Post post, String until, Map<String, Sentence> errors) implements Page {}
