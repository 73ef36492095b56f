package coop.toadlane.joining;

import coop.toadlane.actor.CoopId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registers that somebody sent and has not confirmed; after a day they are thrown away with the next one sent. */
@Component
class Uploads {

    private static final Duration LIFE = Duration.ofDays(1);

    record Upload(UUID uploadId, String fileName, String content) {}

    private final JdbcClient db;

    Uploads(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, Upload upload, Instant at) {
        db.sql("DELETE FROM joining.upload WHERE coop_id = :coop AND sent_at < :before")
            .param("coop", coop.value()).param("before", Timestamp.from(at.minus(LIFE))).update();
        db.sql("""
                INSERT INTO joining.upload (coop_id, upload_id, file_name, content, sent_at)
                VALUES (:coop, :id, :name, :content, :at)
                """)
            .param("coop", coop.value()).param("id", upload.uploadId()).param("name", upload.fileName())
            .param("content", upload.content()).param("at", Timestamp.from(at)).update();
    }

    Optional<Upload> find(CoopId coop, UUID id) {
        return db.sql("SELECT upload_id, file_name, content FROM joining.upload WHERE coop_id = :coop AND upload_id = :id")
            .param("coop", coop.value()).param("id", id).query(Upload.class).optional();
    }

    /** Whoever takes it is the only one to have it. */
    Optional<Upload> take(CoopId coop, UUID id) {
        return db.sql("""
                DELETE FROM joining.upload
                 WHERE coop_id = :coop AND upload_id = :id
                RETURNING upload_id, file_name, content
                """).param("coop", coop.value()).param("id", id).query(Upload.class).optional();
    }
}
