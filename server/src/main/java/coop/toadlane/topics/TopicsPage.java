package coop.toadlane.topics;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import java.util.List;

/** What members brought up, what was talked about last first. */
record TopicsPage(Slice<TopicLine> topics, List<Choice> circles) implements Page {

    String filter(String name) {
        return topics.asked().filter(name);
    }

    String circle(TopicLine topic) {
        return circles.stream().filter(circle -> topic.circleId() != null && circle.value().equals(topic.circleId().toString()))
            .map(Choice::label).findFirst().orElse("");
    }
}
