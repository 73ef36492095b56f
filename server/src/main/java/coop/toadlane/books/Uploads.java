package coop.toadlane.books;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Journals that somebody sent and nobody confirmed yet; after a week they are thrown away with the next one sent. */
@Component
class Uploads {

    private static final Duration LIFE = Duration.ofDays(7);

    record Upload(UUID uploadId, String fileName, String content, @Nullable UUID byMember) {}

    private final JdbcClient db;

    Uploads(JdbcClient db) {
        this.db = db;
    }

    void insert(Actor by, Upload upload, Instant at) {
        var coop = by.coop();
        db.sql("DELETE FROM books.upload WHERE coop_id = :coop AND sent_at < :before")
            .param("coop", coop.value()).param("before", Timestamp.from(at.minus(LIFE))).update();
        db.sql("""
                INSERT INTO books.upload (coop_id, upload_id, file_name, content, sent_at, by_member)
                VALUES (:coop, :id, :name, :content, :at, CAST(:member AS uuid))
                """)
            .param("coop", coop.value()).param("id", upload.uploadId()).param("name", upload.fileName())
            .param("content", upload.content()).param("at", Timestamp.from(at))
            .param("member", by.member().map(MemberId::value).orElse(null)).update();
    }

    Optional<Upload> find(CoopId coop, UUID id) {
        return db.sql("SELECT upload_id, file_name, content, by_member FROM books.upload WHERE coop_id = :coop AND upload_id = :id")
            .param("coop", coop.value()).param("id", id).query(Upload.class).optional();
    }

    /** Whoever takes it is the only one to have it. */
    Optional<Upload> take(CoopId coop, UUID id) {
        return db.sql("""
                DELETE FROM books.upload
                 WHERE coop_id = :coop AND upload_id = :id
                RETURNING upload_id, file_name, content, by_member
                """).param("coop", coop.value()).param("id", id).query(Upload.class).optional();
    }
}
