package coop.toadlane.meetings;

import coop.toadlane.topics.TopicId;
import java.util.Map;
import java.util.Optional;

/** A point to be put on an agenda, as typed: a topic or a title of its own, how long, and who leads it. */
public record PointDraft(String topic, String title, String minutes, String lead) {

    static final PointDraft BLANK = new PointDraft("", "", "15", "");

    public PointDraft {
        topic = topic.strip();
        title = title.strip();
        minutes = minutes.strip();
        lead = lead.strip();
    }

    public static PointDraft about(TopicId topic, int minutes, String lead) {
        return new PointDraft(topic.toString(), "", String.valueOf(minutes), lead);
    }

    static PointDraft of(Map<String, String> sent) {
        return new PointDraft(
            sent.getOrDefault("topic", ""), sent.getOrDefault("title", ""), sent.getOrDefault("minutes", ""),
            sent.getOrDefault("lead", ""));
    }

    Optional<TopicId> about() {
        try {
            return topic.isEmpty() ? Optional.empty() : Optional.of(TopicId.of(topic));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
