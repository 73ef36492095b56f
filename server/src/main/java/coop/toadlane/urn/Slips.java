package coop.toadlane.urn;

import coop.toadlane.actor.CoopId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in boxes. It knows neither members nor times. */
@Component
class Slips {

    private final JdbcClient db;

    Slips(JdbcClient db) {
        this.db = db;
    }

    /** False if a later one of this paper is there; the same one again changes nothing. */
    boolean put(CoopId coop, UUID vote, Slip slip) {
        return db.sql("""
                INSERT INTO urn.slip AS s (coop_id, vote_id, code, paper, stamp, turn, ballot, signature)
                VALUES (:coop, :vote, :code, :paper, :stamp, :turn, :ballot, :signature)
                ON CONFLICT (coop_id, vote_id, code)
                DO UPDATE SET stamp = excluded.stamp, turn = excluded.turn, ballot = excluded.ballot, signature = excluded.signature
                 WHERE s.paper = excluded.paper
                   AND (s.turn < excluded.turn OR s.turn = excluded.turn AND s.ballot = excluded.ballot)
                """)
            .param("coop", coop.value()).param("vote", vote).param("code", slip.code()).param("paper", slip.paper())
            .param("stamp", slip.stamp()).param("turn", slip.turn()).param("ballot", slip.ballot())
            .param("signature", slip.signature()).update() == 1;
    }

    List<Slip> of(CoopId coop, UUID vote) {
        return db.sql("""
                SELECT paper, stamp, turn, ballot, signature
                  FROM urn.slip
                 WHERE coop_id = :coop AND vote_id = :vote
                 ORDER BY code
                """).param("coop", coop.value()).param("vote", vote).query(Slip.class).list();
    }

    int count(CoopId coop, UUID vote) {
        return db.sql("SELECT count(*) FROM urn.slip WHERE coop_id = :coop AND vote_id = :vote")
            .param("coop", coop.value()).param("vote", vote).query(Integer.class).single();
    }

    /** By the order of codes, which are random. */
    void shuffle(CoopId coop, UUID vote) {
        db.sql("""
                WITH gone AS (DELETE FROM urn.slip
                               WHERE coop_id = :coop AND vote_id = :vote
                           RETURNING coop_id, vote_id, code, paper, stamp, turn, ballot, signature)
                INSERT INTO urn.slip (coop_id, vote_id, code, paper, stamp, turn, ballot, signature)
                SELECT coop_id, vote_id, code, paper, stamp, turn, ballot, signature
                  FROM gone
                 ORDER BY code
                """).param("coop", coop.value()).param("vote", vote).update();
    }

    void delete(CoopId coop, UUID vote) {
        db.sql("DELETE FROM urn.slip WHERE coop_id = :coop AND vote_id = :vote")
            .param("coop", coop.value()).param("vote", vote).update();
    }
}
