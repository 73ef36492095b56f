package coop.toadlane.discussion;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** A conversation by itself: earlier comments, and what somebody typed that was refused. */
record ConversationPage(Conversation conversation, String typed, Map<String, Sentence> errors) implements Page {}
