package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the program has to do for decisions, and when. An errand that was run is gone. */
@Component
class Errands {

    enum Kind { TELL, REMIND, CLOSE, EXTENDED, REVIEW }

    record Errand(CoopId coop, DecisionId decision, Kind kind) {}

    private record Row(UUID coopId, UUID proposalId, Kind kind) {}

    private static final Duration REMINDER = Duration.ofDays(1);

    private final JdbcClient db;

    Errands(JdbcClient db) {
        this.db = db;
    }

    void add(CoopId coop, DecisionId decision, Kind kind, Instant dueAt) {
        db.sql("""
                INSERT INTO decisions.errand (coop_id, proposal_id, kind, due_at)
                VALUES (:coop, :decision, :kind, :dueAt)
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("kind", kind.name())
            .param("dueAt", Timestamp.from(dueAt)).update();
    }

    /** It is closed at its deadline, and a day before that the silent are reminded. */
    void plan(CoopId coop, DecisionId decision, Instant now, Instant closesAt) {
        put(coop, decision, Kind.CLOSE, closesAt);
        var reminder = closesAt.minus(REMINDER);
        if (reminder.isAfter(now)) put(coop, decision, Kind.REMIND, reminder);
    }

    /** In the place of the one that stood. */
    void put(CoopId coop, DecisionId decision, Kind kind, Instant dueAt) {
        drop(coop, decision, kind);
        add(coop, decision, kind, dueAt);
    }

    void drop(CoopId coop, DecisionId decision, Kind kind) {
        db.sql("DELETE FROM decisions.errand WHERE coop_id = :coop AND proposal_id = :decision AND kind = :kind")
            .param("coop", coop.value()).param("decision", decision.value()).param("kind", kind.name()).update();
    }

    /** Of all co-ops; the oldest first. */
    List<Errand> due(Instant now) {
        return db.sql("SELECT coop_id, proposal_id, kind FROM decisions.due(:now)").param("now", Timestamp.from(now))
            .query(Row.class).list().stream()
            .map(row -> new Errand(new CoopId(row.coopId()), new DecisionId(row.proposalId()), row.kind())).toList();
    }

    /** Takes it off the list if nobody else has it in hand; it comes back if the transaction does not commit. */
    boolean take(Errand errand) {
        return db.sql("""
                DELETE FROM decisions.errand
                 WHERE (coop_id, proposal_id, kind) IN (SELECT coop_id, proposal_id, kind
                                                          FROM decisions.errand
                                                         WHERE coop_id = :coop AND proposal_id = :decision AND kind = :kind
                                                           FOR UPDATE SKIP LOCKED)
                """)
            .param("coop", errand.coop().value()).param("decision", errand.decision().value()).param("kind", errand.kind().name())
            .update() == 1;
    }

    void postpone(Errand errand, Instant until) {
        db.sql("""
                UPDATE decisions.errand
                   SET due_at = :until
                 WHERE coop_id = :coop AND proposal_id = :decision AND kind = :kind
                """)
            .param("coop", errand.coop().value()).param("decision", errand.decision().value()).param("kind", errand.kind().name())
            .param("until", Timestamp.from(until)).update();
    }
}
