package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Entries {

    private static final int READ_AT_ONCE = 500;

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    void add(RecordedEntry entry) {
        db.sql("""
                WITH added AS (
                  INSERT INTO record.entry (coop_id, id, at, kind, people, words, body)
                  VALUES (:coop, :id, :at, :kind, :people, :words, :body)
                  RETURNING coop_id, id
                )
                INSERT INTO record.pending (coop_id, entry_id)
                SELECT coop_id, id
                  FROM added
                """)
            .param("coop", entry.coop()).param("id", entry.id()).param("at", entry.at().atOffset(ZoneOffset.UTC))
            .param("kind", entry.kind()).param("people", entry.people().toArray(UUID[]::new))
            .param("words", entry.words()).param("body", entry.body())
            .update();
    }

    boolean isBy(CoopId coop, UUID id, String kind, PersonId person) {
        return db.sql("""
                SELECT EXISTS (SELECT 1
                                 FROM record.entry
                                WHERE coop_id = :coop AND id = :id AND kind = :kind AND :person = ANY (people))
                """)
            .param("coop", coop.value()).param("id", id).param("kind", kind).param("person", person.value())
            .query(Boolean.class).single();
    }

    Optional<Long> number(CoopId coop, UUID id) {
        return db.sql("SELECT number FROM record.leaf WHERE coop_id = :coop AND entry_id = :id")
            .param("coop", coop.value()).param("id", id).query(Long.class).optional();
    }

    Optional<EntryList.Row> numbered(CoopId coop, long number) {
        return db.sql("""
                SELECT e.id, l.number, e.at, e.body
                  FROM record.leaf l
                  JOIN record.entry e
                    ON e.coop_id = l.coop_id AND e.id = l.entry_id
                 WHERE l.coop_id = :coop AND l.number = :number
                """)
            .param("coop", coop.value()).param("number", number).query(EntryList.Row.class).optional();
    }

    /** The next entries after this number, as many as are read at once. */
    List<NumberedEntry> after(CoopId coop, long number) {
        return db.sql("""
                SELECT e.id, l.number, e.body
                  FROM record.leaf l
                  JOIN record.entry e
                    ON e.coop_id = l.coop_id AND e.id = l.entry_id
                 WHERE l.coop_id = :coop AND l.number > :number
                 ORDER BY l.number
                 LIMIT :limit
                """)
            .param("coop", coop.value()).param("number", number).param("limit", READ_AT_ONCE)
            .query(NumberedEntry.class).list();
    }

    /** Entries that have no number and do not wait for one: there should be none. */
    List<UUID> forgotten(CoopId coop) {
        return db.sql("""
                SELECT e.id
                  FROM record.entry e
                 WHERE e.coop_id = :coop
                   AND NOT EXISTS (SELECT 1 FROM record.leaf l WHERE l.coop_id = e.coop_id AND l.entry_id = e.id)
                   AND NOT EXISTS (SELECT 1 FROM record.pending p WHERE p.coop_id = e.coop_id AND p.entry_id = e.id)
                 ORDER BY e.id
                 LIMIT :limit
                """)
            .param("coop", coop.value()).param("limit", READ_AT_ONCE).query(UUID.class).list();
    }
}
