package coop.toadlane.topics;

import coop.toadlane.actor.CoopId;
import coop.toadlane.decisions.DecisionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which decisions came out of which topic. */
@Component
class Proposals {

    private final JdbcClient db;

    Proposals(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, TopicId topic, DecisionId decision) {
        db.sql("INSERT INTO topics.proposal (coop_id, topic_id, decision_id) VALUES (:coop, :topic, :decision)")
            .param("coop", coop.value()).param("topic", topic.value()).param("decision", decision.value()).update();
    }

    List<DecisionId> of(CoopId coop, TopicId topic) {
        return db.sql("SELECT decision_id FROM topics.proposal WHERE coop_id = :coop AND topic_id = :topic ORDER BY decision_id")
            .param("coop", coop.value()).param("topic", topic.value()).query(UUID.class).list().stream().map(DecisionId::new).toList();
    }

    Optional<TopicId> topic(CoopId coop, DecisionId decision) {
        return db.sql("SELECT topic_id FROM topics.proposal WHERE coop_id = :coop AND decision_id = :decision")
            .param("coop", coop.value()).param("decision", decision.value()).query(UUID.class).optional().map(TopicId::new);
    }
}
