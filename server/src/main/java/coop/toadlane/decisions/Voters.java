package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may vote on a decision: the members with standing at its opening. */
@Component
class Voters {

    private record Classed(UUID memberId, String memberClass) {}

    private final JdbcClient db;

    Voters(JdbcClient db) {
        this.db = db;
    }

    /** Returns how many they are. */
    int enrol(CoopId coop, DecisionId decision) {
        return db.sql("""
                INSERT INTO decisions.voter (coop_id, proposal_id, member_id, class)
                SELECT coop_id, :decision, member_id, class
                  FROM membership.register
                 WHERE coop_id = :coop AND standing = 'MEMBER'
                """).param("coop", coop.value()).param("decision", decision.value()).update();
    }

    /** Every voter with the class they had at the opening. */
    Map<UUID, String> classes(CoopId coop, DecisionId decision) {
        var classes = new HashMap<UUID, String>();
        db.sql("SELECT member_id, class AS member_class FROM decisions.voter WHERE coop_id = :coop AND proposal_id = :decision")
            .param("coop", coop.value()).param("decision", decision.value())
            .query(Classed.class).list().forEach(voter -> classes.put(voter.memberId(), voter.memberClass()));
        return classes;
    }

    boolean includes(CoopId coop, DecisionId decision, MemberId member) {
        return db.sql("""
                SELECT EXISTS (SELECT FROM decisions.voter
                                WHERE coop_id = :coop AND proposal_id = :decision AND member_id = :member)
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("member", member.value())
            .query(Boolean.class).single();
    }

    /** Those who were asked and can still answer; {@code silent} leaves out who has. */
    List<MemberId> toWrite(CoopId coop, DecisionId decision, boolean silent) {
        return db.sql("""
                SELECT v.member_id
                  FROM decisions.voter v
                  JOIN membership.register m USING (coop_id, member_id)
                 WHERE v.coop_id = :coop AND v.proposal_id = :decision AND m.standing = 'MEMBER'
                   AND NOT (:silent AND EXISTS (SELECT FROM decisions.ballot b
                                                 WHERE b.coop_id = v.coop_id
                                                   AND b.proposal_id = v.proposal_id
                                                   AND b.member_id = v.member_id))
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("silent", silent)
            .query(UUID.class).list().stream().map(MemberId::new).toList();
    }
}
