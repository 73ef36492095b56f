package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often decisions were extended by their rule, and how many had taken part each time. */
@Component
class Extensions {

    /** The {@code turn}th time that it was extended. */
    record Extended(int turn, int tookPart, int needed, Instant until) {}

    private final JdbcClient db;

    Extensions(JdbcClient db) {
        this.db = db;
    }

    Optional<Extended> last(CoopId coop, DecisionId decision) {
        return db.sql("""
                SELECT turn, took_part, needed, until
                  FROM decisions.extension
                 WHERE coop_id = :coop AND proposal_id = :decision
                 ORDER BY turn DESC
                 LIMIT 1
                """).param("coop", coop.value()).param("decision", decision.value()).query(Extended.class).optional();
    }

    /** Moves the deadline along; whoever calls holds the decision alone. */
    void insert(CoopId coop, DecisionId decision, Extended extended) {
        db.sql("""
                INSERT INTO decisions.extension (coop_id, proposal_id, turn, took_part, needed, until)
                VALUES (:coop, :decision, :turn, :tookPart, :needed, :until)
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("turn", extended.turn())
            .param("tookPart", extended.tookPart()).param("needed", extended.needed())
            .param("until", Timestamp.from(extended.until())).update();
        db.sql("UPDATE decisions.proposal SET closes_at = :until WHERE coop_id = :coop AND id = :decision")
            .param("coop", coop.value()).param("decision", decision.value())
            .param("until", Timestamp.from(extended.until())).update();
    }
}
