package coop.toadlane.funding;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Money;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReportTable {

    private final JdbcClient db;

    ReportTable(JdbcClient db) {
        this.db = db;
    }

    /** Where the idea stands from now on. */
    void insert(CoopId coop, UUID id, Idea idea, MemberId author, Instant at, Delivery delivery, String text, Money spent) {
        db.sql("""
                INSERT INTO funding.report (coop_id, id, idea_id, author, at, delivery, text, spent)
                VALUES (:coop, :id, :idea, :author, :at, :delivery, :text, :spent)
                """)
            .param("coop", coop.value()).param("id", id).param("idea", idea.id()).param("author", author.value())
            .param("at", Timestamp.from(at)).param("delivery", delivery.name()).param("text", text).param("spent", spent.minor()).update();
        db.sql("UPDATE funding.idea SET delivery = :delivery, spent = :spent WHERE coop_id = :coop AND id = :idea")
            .param("coop", coop.value()).param("idea", idea.id()).param("delivery", delivery.name()).param("spent", spent.minor()).update();
    }

    /** The newest first. */
    List<Report> of(CoopId coop, IdeaId idea) {
        return db.sql("""
                SELECT r.id, coalesce(m.name, '') AS name, r.at, r.delivery, r.text, r.spent
                  FROM funding.report r
                  LEFT JOIN membership.register m ON m.coop_id = r.coop_id AND m.member_id = r.author
                 WHERE r.coop_id = :coop AND r.idea_id = :idea
                 ORDER BY r.at DESC, r.id DESC
                 LIMIT 100
                """).param("coop", coop.value()).param("idea", idea.value()).query(Report.class).list();
    }

    boolean allOver(CoopId coop, FundingRoundId round) {
        return db.sql("""
                SELECT bool_and(delivery IN ('DELIVERED', 'GIVEN_UP'))
                  FROM funding.idea
                 WHERE coop_id = :coop AND round_id = :round AND stage = 'FUNDED'
                """).param("coop", coop.value()).param("round", round.value()).query(Boolean.class).single();
    }
}
