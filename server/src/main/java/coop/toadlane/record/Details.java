package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Details {

    private record Row(UUID entryId, int place, String body) {}

    private final JdbcClient db;

    Details(JdbcClient db) {
        this.db = db;
    }

    void add(RecordedEntry entry) {
        for (var place = 0; place < entry.details().size(); place++) {
            var detail = entry.details().get(place);
            db.sql("""
                    INSERT INTO record.detail (coop_id, entry_id, place, about, words, body)
                    VALUES (:coop, :entry, :place, :about, :words, :body)
                    """)
                .param("coop", entry.coop()).param("entry", entry.id()).param("place", place)
                .param("about", detail.about()).param("words", detail.words()).param("body", detail.body())
                .update();
        }
    }

    /** What is still known, by entry and then by its place in the entry's list of hashes. */
    Map<UUID, Map<Integer, String>> of(CoopId coop, Collection<UUID> entries) {
        var kept = new HashMap<UUID, Map<Integer, String>>();
        db.sql("""
                SELECT entry_id, place, body
                  FROM record.detail
                 WHERE coop_id = :coop AND entry_id = ANY (:entries)
                """)
            .param("coop", coop.value()).param("entries", entries.toArray(UUID[]::new))
            .query(Row.class).list()
            .forEach(row -> kept.computeIfAbsent(row.entryId(), _ -> new TreeMap<>()).put(row.place(), row.body()));
        return kept;
    }

    /** What the records of all co-ops say of the person in scope. */
    List<String> about(UUID person) {
        return db.sql("SELECT body FROM record.detail WHERE about = :about ORDER BY coop_id, entry_id, place")
            .param("about", person).query(String.class).list();
    }

    int erase(UUID about) {
        return db.sql("DELETE FROM record.detail WHERE about = :about").param("about", about).update();
    }
}
