package coop.toadlane.record;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Entries {

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    void add(RecordedEntry entry) {
        db.sql("""
                WITH added AS (
                  INSERT INTO record.entry (coop_id, id, at, kind, people, body)
                  VALUES (:coop, :id, :at, :kind, :people, :body)
                  RETURNING coop_id, id
                )
                INSERT INTO record.pending (coop_id, entry_id)
                SELECT coop_id, id
                  FROM added
                """)
            .param("coop", entry.coop()).param("id", entry.id()).param("at", entry.at().atOffset(ZoneOffset.UTC))
            .param("kind", entry.kind()).param("people", entry.people().toArray(UUID[]::new)).param("body", entry.body())
            .update();
    }
}
