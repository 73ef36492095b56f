package coop.toadlane.decisions;

import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked to close decisions before their deadline. */
@Component
class EarlyClosings {

    record Asking(UUID memberId, String name) {

        boolean isOf(MemberId member) {
            return memberId.equals(member.value());
        }
    }

    private final JdbcClient db;

    EarlyClosings(JdbcClient db) {
        this.db = db;
    }

    Optional<Asking> of(Proposal proposal) {
        return db.sql("""
                SELECT e.asked_by AS member_id, coalesce(m.name, '') AS name
                  FROM decisions.early_closing e
                  LEFT JOIN membership.register m ON m.coop_id = e.coop_id AND m.member_id = e.asked_by
                 WHERE e.coop_id = :coop AND e.proposal_id = :decision
                """).param("coop", proposal.coop().value()).param("decision", proposal.id().value()).query(Asking.class).optional();
    }

    /** The first who asks is the first of the two. */
    void ask(Proposal proposal, MemberId member, Instant at) {
        db.sql("""
                INSERT INTO decisions.early_closing (coop_id, proposal_id, asked_by, asked_at)
                VALUES (:coop, :decision, :member, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("coop", proposal.coop().value()).param("decision", proposal.id().value()).param("member", member.value())
            .param("at", Timestamp.from(at)).update();
    }

    /** Any voter with standing, other than who asked. */
    boolean mayConfirm(Proposal proposal, MemberId member) {
        return of(proposal).filter(asking -> !asking.isOf(member)).isPresent() && db.sql("""
                SELECT EXISTS (SELECT FROM decisions.voter v
                                 JOIN membership.register m USING (coop_id, member_id)
                                WHERE v.coop_id = :coop AND v.proposal_id = :decision AND v.member_id = :member
                                  AND m.standing = 'MEMBER')
                """)
            .param("coop", proposal.coop().value()).param("decision", proposal.id().value()).param("member", member.value())
            .query(Boolean.class).single();
    }
}
