package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.tally.Proxy;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of each class took part, kept as counts when a decision closes. */
@Component
class Turnouts {

    private final JdbcClient db;

    Turnouts(JdbcClient db) {
        this.db = db;
    }

    void insert(Proposal proposal, List<Proxy> proxies, Instant at) {
        var through = proxies.stream().filter(proxy -> proxy.end() == Proxy.End.VOTES).map(Proxy::member).toArray(UUID[]::new);
        db.sql("""
                INSERT INTO decisions.turnout (coop_id, proposal_id, class, closed_at, voters, voted, entrusted)
                SELECT v.coop_id, v.proposal_id, v.class, :at, count(*), count(coalesce(b.member_id, n.member_id)),
                       count(*) FILTER (WHERE b.member_id IS NULL AND n.member_id IS NULL AND v.member_id = ANY (:through))
                  FROM decisions.voter v
                  LEFT JOIN decisions.ballot b USING (coop_id, proposal_id, member_id)
                  LEFT JOIN decisions.nameless_voter n USING (coop_id, proposal_id, member_id)
                 WHERE v.coop_id = :coop AND v.proposal_id = :decision
                 GROUP BY v.coop_id, v.proposal_id, v.class
                """)
            .param("coop", proposal.coop().value()).param("decision", proposal.id().value()).param("at", Timestamp.from(at))
            .param("through", through).update();
    }

    /** The last quarter first. */
    List<Turnout> since(CoopId coop, Instant since, ZoneId zone) {
        return db.sql("""
                SELECT CAST(date_trunc('quarter', closed_at AT TIME ZONE :zone) AS date) AS quarter, class AS member_class,
                       count(*) AS decisions, sum(voters) AS voters, sum(voted) AS voted, sum(entrusted) AS entrusted,
                       min(voters) AS fewest
                  FROM decisions.turnout
                 WHERE coop_id = :coop AND closed_at >= :since
                 GROUP BY quarter, class
                 ORDER BY quarter DESC, class
                """).param("coop", coop.value()).param("since", Timestamp.from(since)).param("zone", zone.getId())
            .query(Turnout.class).list();
    }
}
