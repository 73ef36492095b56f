package coop.toadlane.topics;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** The form of a topic, new or worded anew; {@code path} is where it goes. */
record TopicFormPage(String path, boolean fresh, TopicDraft draft, List<Choice> circles, Map<String, Sentence> errors)
        implements Page {}
