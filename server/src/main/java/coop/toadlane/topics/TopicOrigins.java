package coop.toadlane.topics;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Origins;
import coop.toadlane.ui.Sentence;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells decisions of the topic that they came out of. */
@Component
class TopicOrigins implements Origins {

    private final TopicTable topics;
    private final Proposals proposals;

    TopicOrigins(TopicTable topics, Proposals proposals) {
        this.topics = topics;
        this.proposals = proposals;
    }

    @Override
    public void opened(Actor.Member author, DecisionId decision, String origin) {
        read(origin).flatMap(id -> topics.find(author.coop(), id))
            .ifPresent(topic -> proposals.insert(author.coop(), topic.topic(), decision));
    }

    @Override
    public Optional<Origin> of(CoopId coop, DecisionId decision) {
        return proposals.topic(coop, decision).flatMap(id -> topics.find(coop, id))
            .map(topic -> new Origin(Sentence.of("topics.origin", topic.title()), topic.topic().path()));
    }

    private static Optional<TopicId> read(String origin) {
        try {
            return Optional.of(new TopicId(UUID.fromString(origin)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
