package coop.toadlane.discussion;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** One comment with its replies, and what somebody typed that was refused. */
record CommentPage(
        Comment comment, String title, String about, boolean maySpeak, String typed, Map<String, Sentence> errors) implements Page {}
