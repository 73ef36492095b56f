package coop.toadlane.topics;

import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody brings up, as typed; {@code circle} is the id of the circle that it concerns, blank for the whole co-op. */
public record TopicDraft(String title, String text, String circle) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 20_000;

    public TopicDraft {
        title = title.strip().replaceAll("\\s+", " ");
        text = text.strip();
        circle = circle.strip();
    }

    static TopicDraft of(Map<String, String> sent) {
        return new TopicDraft(sent.getOrDefault("title", ""), sent.getOrDefault("text", ""), sent.getOrDefault("circle", ""));
    }

    Map<String, Sentence> problems() {
        var problems = new LinkedHashMap<String, Sentence>();
        if (title.isEmpty()) problems.put("title", Sentence.of("topics.title-missing"));
        if (title.length() > LONGEST_TITLE) problems.put("title", Sentence.of("topics.title-long", LONGEST_TITLE));
        if (text.isEmpty()) problems.put("text", Sentence.of("topics.text-missing"));
        if (text.length() > LONGEST_TEXT) problems.put("text", Sentence.of("topics.text-long", LONGEST_TEXT));
        return problems;
    }
}
