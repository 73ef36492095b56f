package coop.toadlane.digest;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** How often a member wants the letter. */
record DigestPage(String rhythm, List<Choice> rhythms, Map<String, Sentence> errors) implements Page {}
