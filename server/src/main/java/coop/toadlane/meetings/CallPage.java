package coop.toadlane.meetings;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** The form of a new meeting. */
record CallPage(Call call, Map<String, Sentence> errors) implements Page {}
