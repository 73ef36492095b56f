package coop.toadlane.decisions;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What groups made of their decisions, in their own words. */
@Component
class Outcomes {

    record Outcome(String text, String name, Instant at, @Nullable LocalDate againOn) {}

    private final JdbcClient db;

    Outcomes(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, DecisionId decision, MemberId author, String text, @Nullable LocalDate again, Instant at) {
        db.sql("""
                INSERT INTO decisions.outcome (coop_id, proposal_id, id, author, text, again_on, at)
                VALUES (:coop, :decision, :id, :author, :text, :again, :at)
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("id", UuidCreator.getTimeOrderedEpoch())
            .param("author", author.value()).param("text", text).param("again", again).param("at", Timestamp.from(at)).update();
    }

    Optional<Outcome> last(CoopId coop, DecisionId decision) {
        return db.sql("""
                SELECT o.text, coalesce(m.name, '') AS name, o.at, o.again_on
                  FROM decisions.outcome o
                  LEFT JOIN membership.register m ON m.coop_id = o.coop_id AND m.member_id = o.author
                 WHERE o.coop_id = :coop AND o.proposal_id = :decision
                 ORDER BY o.id DESC
                 LIMIT 1
                """).param("coop", coop.value()).param("decision", decision.value()).query(Outcome.class).optional();
    }
}
