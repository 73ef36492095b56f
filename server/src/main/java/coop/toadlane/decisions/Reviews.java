package coop.toadlane.decisions;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What groups found when they looked at their decisions again. */
@Component
class Reviews {

    enum Verdict { KEPT, TO_CHANGE }

    record Review(Verdict verdict, String note, @Nullable LocalDate againOn, String name, Instant at) {}

    private final JdbcClient db;

    Reviews(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, DecisionId decision, MemberId author, Verdict verdict, String note, @Nullable LocalDate next, Instant at) {
        db.sql("""
                INSERT INTO decisions.review (coop_id, proposal_id, id, author, verdict, note, again_on, at)
                VALUES (:coop, :decision, :id, :author, :verdict, :note, :next, :at)
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("id", UuidCreator.getTimeOrderedEpoch())
            .param("author", author.value()).param("verdict", verdict.name()).param("note", note).param("next", next)
            .param("at", Timestamp.from(at)).update();
    }

    /** The newest first. */
    List<Review> of(CoopId coop, DecisionId decision) {
        return db.sql("""
                SELECT r.verdict, r.note, r.again_on, coalesce(m.name, '') AS name, r.at
                  FROM decisions.review r
                  LEFT JOIN membership.register m ON m.coop_id = r.coop_id AND m.member_id = r.author
                 WHERE r.coop_id = :coop AND r.proposal_id = :decision
                 ORDER BY r.id DESC
                 LIMIT 50
                """).param("coop", coop.value()).param("decision", decision.value()).query(Review.class).list();
    }
}
