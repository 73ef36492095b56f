package coop.toadlane.urn;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roll: who took a paper. It knows no time. */
@Component
class Holders {

    private final JdbcClient db;

    Holders(JdbcClient db) {
        this.db = db;
    }

    /** Returns the hash of the envelope that this member had stamped first. */
    byte[] write(CoopId coop, UUID vote, MemberId member, byte[] envelope) {
        db.sql("""
                INSERT INTO urn.roll (coop_id, vote_id, member_id, envelope)
                VALUES (:coop, :vote, :member, :envelope)
                ON CONFLICT (coop_id, vote_id, member_id) DO NOTHING
                """)
            .param("coop", coop.value()).param("vote", vote).param("member", member.value()).param("envelope", envelope).update();
        return db.sql("SELECT envelope FROM urn.roll WHERE coop_id = :coop AND vote_id = :vote AND member_id = :member")
            .param("coop", coop.value()).param("vote", vote).param("member", member.value()).query(byte[].class).single();
    }

    boolean includes(CoopId coop, UUID vote, MemberId member) {
        return db.sql("SELECT EXISTS (SELECT FROM urn.roll WHERE coop_id = :coop AND vote_id = :vote AND member_id = :member)")
            .param("coop", coop.value()).param("vote", vote).param("member", member.value()).query(Boolean.class).single();
    }

    List<MemberId> of(CoopId coop, UUID vote) {
        return db.sql("SELECT member_id FROM urn.roll WHERE coop_id = :coop AND vote_id = :vote ORDER BY member_id")
            .param("coop", coop.value()).param("vote", vote).query(UUID.class).list().stream().map(MemberId::new).toList();
    }

    int count(CoopId coop, UUID vote) {
        return db.sql("SELECT count(*) FROM urn.roll WHERE coop_id = :coop AND vote_id = :vote")
            .param("coop", coop.value()).param("vote", vote).query(Integer.class).single();
    }

    /** By the order of ids, and without the envelopes. */
    void shuffle(CoopId coop, UUID vote) {
        db.sql("""
                WITH gone AS (DELETE FROM urn.roll
                               WHERE coop_id = :coop AND vote_id = :vote
                           RETURNING coop_id, vote_id, member_id)
                INSERT INTO urn.roll (coop_id, vote_id, member_id)
                SELECT coop_id, vote_id, member_id
                  FROM gone
                 ORDER BY member_id
                """).param("coop", coop.value()).param("vote", vote).update();
    }

    void delete(CoopId coop, UUID vote) {
        db.sql("DELETE FROM urn.roll WHERE coop_id = :coop AND vote_id = :vote")
            .param("coop", coop.value()).param("vote", vote).update();
    }
}
