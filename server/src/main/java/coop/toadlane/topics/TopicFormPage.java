package coop.toadlane.topics;

import coop.toadlane.discussion.Attachment;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** The form of a topic, new or worded anew; {@code path} is where it goes, {@code files} are those that it has. */
record TopicFormPage(
        String path, boolean fresh, TopicDraft draft, List<Choice> circles, List<Attachment> files, Map<String, Sentence> errors)
        implements Page {}
