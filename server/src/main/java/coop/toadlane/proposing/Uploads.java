package coop.toadlane.proposing;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files between their preview and their import; whoever brought one sees it, and what is a day old goes. */
@Component
class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;

    Uploads(JdbcClient db) {
        this.db = db;
    }

    UUID add(Actor.Member author, String name, byte[] content, Instant now) {
        db.sql("DELETE FROM proposing.upload WHERE coop_id = :coop AND at < :old")
            .param("coop", author.coop().value()).param("old", Timestamp.from(now.minus(KEPT))).update();
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("""
                INSERT INTO proposing.upload (coop_id, id, author, name, content, at)
                VALUES (:coop, :id, :author, :name, :content, :at)
                """)
            .param("coop", author.coop().value()).param("id", id).param("author", author.membership().value())
            .param("name", name).param("content", content).param("at", Timestamp.from(now)).update();
        return id;
    }

    Optional<byte[]> of(Actor.Member author, UUID id) {
        return db.sql("SELECT content FROM proposing.upload WHERE coop_id = :coop AND id = :id AND author = :author")
            .param("coop", author.coop().value()).param("id", id).param("author", author.membership().value())
            .query(byte[].class).optional();
    }

    void delete(Actor.Member author, UUID id) {
        db.sql("DELETE FROM proposing.upload WHERE coop_id = :coop AND id = :id AND author = :author")
            .param("coop", author.coop().value()).param("id", id).param("author", author.membership().value()).update();
    }
}
