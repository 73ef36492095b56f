package coop.toadlane.topics;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.circles.Circles;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what the page of one topic shows to one reader. */
@Component
class TopicPages {

    private final TopicTable topics;
    private final Proposals proposals;
    private final PollTable polls;
    private final Decisions decisions;
    private final Discussions discussions;
    private final Circles circles;
    private final Clock clock;

    TopicPages(
            TopicTable topics, Proposals proposals, PollTable polls, Decisions decisions, Discussions discussions, Circles circles,
            Clock clock) {
        this.topics = topics;
        this.proposals = proposals;
        this.polls = polls;
        this.decisions = decisions;
        this.discussions = discussions;
        this.circles = circles;
        this.clock = clock;
    }

    TopicPage page(Actor.Member reader, TopicId id) {
        return page(reader, id, Map.of());
    }

    TopicPage page(Actor.Member reader, TopicId id, Map<String, Sentence> problems) {
        var topic = topics.find(reader.coop(), id).orElseThrow(NotFound::new);
        return new TopicPage(
            topic, circle(reader.coop(), topic), topic.editedAt() == null ? List.of() : topics.earlier(reader.coop(), id),
            decisions.headlines(reader.coop(), proposals.of(reader.coop(), id)), polls.of(reader.coop(), id, reader.membership()),
            discussions.of(reader, id.conversation(), null), clock.instant(), reader.membership().value(),
            Topics.leads(reader, topic), topic.author().equals(reader.membership().value()), reader.may(Decisions.FACILITATE),
            reader.may(Decisions.PROPOSE), problems);
    }

    /** The circles that a topic can concern; the co-op as a whole is no choice among them. */
    List<Choice> circles(CoopId coop) {
        var whole = circles.whole(coop);
        return circles.names(coop).entrySet().stream().filter(circle -> !circle.getKey().equals(whole))
            .map(circle -> Choice.of(circle.getKey().toString(), circle.getValue())).toList();
    }

    private String circle(CoopId coop, Topic topic) {
        if (topic.circleId() == null) return "";
        return circles(coop).stream().filter(circle -> circle.value().equals(topic.circleId().toString())).map(Choice::label)
            .findFirst().orElse("");
    }
}
