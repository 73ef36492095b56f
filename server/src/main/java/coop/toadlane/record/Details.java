package coop.toadlane.record;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Details {

    private final JdbcClient db;

    Details(JdbcClient db) {
        this.db = db;
    }

    void add(RecordedEntry entry) {
        for (var place = 0; place < entry.details().size(); place++) {
            var detail = entry.details().get(place);
            db.sql("""
                    INSERT INTO record.detail (coop_id, entry_id, place, about, body)
                    VALUES (:coop, :entry, :place, :about, :body)
                    """)
                .param("coop", entry.coop()).param("entry", entry.id()).param("place", place)
                .param("about", detail.about()).param("body", detail.body())
                .update();
        }
    }

    int erase(UUID about) {
        return db.sql("DELETE FROM record.detail WHERE about = :about").param("about", about).update();
    }
}
