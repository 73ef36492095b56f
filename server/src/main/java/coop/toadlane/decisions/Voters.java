package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.Standing;
import coop.toadlane.tally.ClassVotes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who may vote on a decision: the members with standing at its opening. */
@Component
class Voters {

    private final JdbcClient db;
    private final JsonMapper json;

    Voters(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * By the rule's classes, or as its formula reckoned.
     *
     * @param reckoned the votes of each member; empty where the rule has no formula
     * @return how many they are
     */
    int enrol(Proposal proposal, Map<UUID, Integer> reckoned) {
        var voters = db.sql("""
                INSERT INTO decisions.voter (coop_id, proposal_id, member_id, class, votes)
                SELECT coop_id, :decision, member_id, class,
                       coalesce(CAST(CAST(:reckoned AS jsonb) ->> CAST(member_id AS text) AS integer),
                                CAST(CAST(:weights AS jsonb) ->> class AS integer), 1)
                  FROM membership.register
                 WHERE coop_id = :coop AND standing = 'MEMBER'
                """)
            .param("coop", proposal.coop().value()).param("decision", proposal.id().value())
            .param("reckoned", json.writeValueAsString(reckoned)).param("weights", json.writeValueAsString(proposal.rule().weights()))
            .update();
        db.sql("""
                INSERT INTO decisions.electorate (coop_id, proposal_id, class, voters, votes)
                SELECT coop_id, proposal_id, class, count(*), sum(votes)
                  FROM decisions.voter
                 WHERE coop_id = :coop AND proposal_id = :decision
                 GROUP BY coop_id, proposal_id, class
                """).param("coop", proposal.coop().value()).param("decision", proposal.id().value()).update();
        return voters;
    }

    /** How many votes somebody has; none if they may not vote. */
    int votes(CoopId coop, DecisionId decision, MemberId member) {
        return db.sql("SELECT votes FROM decisions.voter WHERE coop_id = :coop AND proposal_id = :decision AND member_id = :member")
            .param("coop", coop.value()).param("decision", decision.value()).param("member", member.value())
            .query(Integer.class).optional().orElse(0);
    }

    /** How each class votes, from the running tally. */
    List<ClassVotes> classes(CoopId coop, DecisionId decision) {
        return db.sql("""
                SELECT e.class AS member_class, e.voters, e.votes, coalesce(sum(t.agree), 0) AS agree,
                       coalesce(sum(t.abstain), 0) AS abstain, coalesce(sum(t.disagree), 0) AS disagree,
                       coalesce(sum(t.object), 0) AS object, coalesce(sum(t.agree_votes), 0) AS agree_votes,
                       coalesce(sum(t.abstain_votes), 0) AS abstain_votes, coalesce(sum(t.disagree_votes), 0) AS disagree_votes,
                       coalesce(sum(t.object_votes), 0) AS object_votes
                  FROM decisions.electorate e
                  LEFT JOIN decisions.tally_part t USING (coop_id, proposal_id, class)
                 WHERE e.coop_id = :coop AND e.proposal_id = :decision
                 GROUP BY e.class, e.voters, e.votes
                 ORDER BY e.class
                """).param("coop", coop.value()).param("decision", decision.value()).query(ClassVotes.class).list();
    }

    /** As what a voter stands in the register by now; nothing for whoever is no voter. */
    Optional<Standing> standing(CoopId coop, DecisionId decision, MemberId member) {
        return db.sql("""
                SELECT m.standing
                  FROM decisions.voter v
                  JOIN membership.register m USING (coop_id, member_id)
                 WHERE v.coop_id = :coop AND v.proposal_id = :decision AND v.member_id = :member
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("member", member.value())
            .query(Standing.class).optional();
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
                   AND NOT (:silent AND EXISTS (SELECT FROM urn.holder h
                                                 WHERE h.coop_id = v.coop_id
                                                   AND h.vote_id = v.proposal_id
                                                   AND h.member_id = v.member_id))
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("silent", silent)
            .query(UUID.class).list().stream().map(MemberId::new).toList();
    }
}
