package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WaitingEntries {

    private final JdbcClient db;

    WaitingEntries(JdbcClient db) {
        this.db = db;
    }

    /** All co-ops of this node that have any. */
    List<CoopId> coops() {
        return db.sql("SELECT coop FROM record.waiting() AS coop")
            .query(UUID.class).list().stream().map(CoopId::new).toList();
    }

    List<Waiting> first(CoopId coop, int limit) {
        return db.sql("""
                SELECT e.id, e.body
                  FROM record.pending p
                  JOIN record.entry e
                    ON e.coop_id = p.coop_id AND e.id = p.entry_id
                 WHERE p.coop_id = :coop
                 ORDER BY p.place
                 LIMIT :limit
                """).param("coop", coop.value()).param("limit", limit).query(Waiting.class).list();
    }

    void remove(CoopId coop, List<Waiting> numbered) {
        db.sql("DELETE FROM record.pending WHERE coop_id = :coop AND entry_id = ANY (:ids)")
            .param("coop", coop.value()).param("ids", numbered.stream().map(Waiting::id).toArray(UUID[]::new))
            .update();
    }
}
