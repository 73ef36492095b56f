package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.decisions.DecisionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which decisions came out of which statement. */
@Component
class ProposalTable {

    record Source(UUID inquiryId, String text) {}

    private final JdbcClient db;

    ProposalTable(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, StatementId statement, DecisionId decision) {
        db.sql("INSERT INTO opinions.proposal (coop_id, statement_id, decision_id) VALUES (:coop, :statement, :decision)")
            .param("coop", coop.value()).param("statement", statement.value()).param("decision", decision.value()).update();
    }

    List<DecisionId> of(CoopId coop, InquiryId inquiry) {
        return db.sql("""
                SELECT p.decision_id
                  FROM opinions.proposal p
                  JOIN opinions.statement s ON s.coop_id = p.coop_id AND s.id = p.statement_id
                 WHERE p.coop_id = :coop AND s.inquiry_id = :inquiry
                 ORDER BY p.decision_id
                """).param("coop", coop.value()).param("inquiry", inquiry.value()).query(UUID.class).list().stream()
            .map(DecisionId::new).toList();
    }

    Optional<Source> source(CoopId coop, DecisionId decision) {
        return db.sql("""
                SELECT s.inquiry_id, s.text
                  FROM opinions.proposal p
                  JOIN opinions.statement s ON s.coop_id = p.coop_id AND s.id = p.statement_id
                 WHERE p.coop_id = :coop AND p.decision_id = :decision
                """).param("coop", coop.value()).param("decision", decision.value()).query(Source.class).optional();
    }
}
