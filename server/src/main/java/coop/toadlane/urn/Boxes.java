package coop.toadlane.urn;

import coop.toadlane.actor.CoopId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of boxes; the secret half of one is there until its box is opened. */
@Component
class Boxes {

    private final JdbcClient db;

    Boxes(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, UUID vote, BoxKey key, byte[] secret) {
        db.sql("INSERT INTO urn.box (coop_id, vote_id, key) VALUES (:coop, :vote, :key)")
            .param("coop", coop.value()).param("vote", vote).param("key", key.text()).update();
        db.sql("INSERT INTO urn.secret (coop_id, vote_id, key) VALUES (:coop, :vote, :key)")
            .param("coop", coop.value()).param("vote", vote).param("key", secret).update();
    }

    BoxKey key(CoopId coop, UUID vote) {
        return db.sql("SELECT key AS text FROM urn.box WHERE coop_id = :coop AND vote_id = :vote")
            .param("coop", coop.value()).param("vote", vote).query(BoxKey.class).single();
    }

    byte[] secret(CoopId coop, UUID vote) {
        return db.sql("SELECT key FROM urn.secret WHERE coop_id = :coop AND vote_id = :vote")
            .param("coop", coop.value()).param("vote", vote).query(byte[].class).single();
    }

    void forgetSecret(CoopId coop, UUID vote) {
        db.sql("DELETE FROM urn.secret WHERE coop_id = :coop AND vote_id = :vote")
            .param("coop", coop.value()).param("vote", vote).update();
    }
}
