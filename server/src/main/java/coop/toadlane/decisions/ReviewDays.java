package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which day each decision is looked at again, by the calendar of its co-op. */
@Component
class ReviewDays {

    private final JdbcClient db;
    private final Errands errands;
    private final Coops coops;

    ReviewDays(JdbcClient db, Errands errands, Coops coops) {
        this.db = db;
        this.errands = errands;
        this.coops = coops;
    }

    LocalDate today(CoopId coop, Instant now) {
        return now.atZone(coops.of(coop).zone()).toLocalDate();
    }

    Optional<LocalDate> of(CoopId coop, DecisionId decision) {
        return db.sql("SELECT day FROM decisions.review_day WHERE coop_id = :coop AND proposal_id = :decision")
            .param("coop", coop.value()).param("decision", decision.value()).query(LocalDate.class).optional();
    }

    /** One at a time: whoever comes second waits, and then finds no day. */
    Optional<LocalDate> hold(CoopId coop, DecisionId decision) {
        return db.sql("SELECT day FROM decisions.review_day WHERE coop_id = :coop AND proposal_id = :decision FOR UPDATE")
            .param("coop", coop.value()).param("decision", decision.value()).query(LocalDate.class).optional();
    }

    /** Takes the place of the day that stood; null takes it away. */
    void set(CoopId coop, DecisionId decision, @Nullable LocalDate day) {
        if (of(coop, decision).equals(Optional.ofNullable(day))) return;
        if (day == null) end(coop, decision);
        else put(coop, decision, day);
    }

    /** The next ones to come. */
    List<ReviewAhead> ahead(CoopId coop, Instant now, int limit) {
        return db.sql("""
                SELECT p.id, p.title, r.day
                  FROM decisions.review_day r
                  JOIN decisions.proposal p ON p.coop_id = r.coop_id AND p.id = r.proposal_id
                 WHERE r.coop_id = :coop AND r.due_at > :now
                 ORDER BY r.due_at, p.id
                 LIMIT :limit
                """)
            .param("coop", coop.value()).param("now", Timestamp.from(now)).param("limit", limit).query(ReviewAhead.class).list();
    }

    private void put(CoopId coop, DecisionId decision, LocalDate day) {
        var dueAt = day.atStartOfDay(coops.of(coop).zone()).toInstant();
        db.sql("""
                INSERT INTO decisions.review_day (coop_id, proposal_id, day, due_at)
                VALUES (:coop, :decision, :day, :dueAt)
                ON CONFLICT (coop_id, proposal_id) DO UPDATE SET day = excluded.day, due_at = excluded.due_at
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("day", day)
            .param("dueAt", Timestamp.from(dueAt)).update();
        errands.put(coop, decision, Errands.Kind.REVIEW, dueAt);
    }

    private void end(CoopId coop, DecisionId decision) {
        db.sql("DELETE FROM decisions.review_day WHERE coop_id = :coop AND proposal_id = :decision")
            .param("coop", coop.value()).param("decision", decision.value()).update();
        errands.drop(coop, decision, Errands.Kind.REVIEW);
    }
}
