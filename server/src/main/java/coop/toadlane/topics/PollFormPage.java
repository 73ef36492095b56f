package coop.toadlane.topics;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** The form of a quick poll on a topic. */
record PollFormPage(TopicId topic, String title, PollDraft draft, Map<String, Sentence> errors) implements Page {

    String options() {
        return String.join("\n", draft.options());
    }

    List<String> times() {
        return draft.times();
    }
}
