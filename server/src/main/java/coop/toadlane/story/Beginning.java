package coop.toadlane.story;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the demo was first opened, by the world's clock, and whether its story stands in the database. */
record Beginning(JdbcClient db, Clock world) {

    /** The moment at which a newcomer finds the story: Monday morning. */
    static final Instant OPENING = Street.time("2026-03-02T08:00");

    Instant realTime() {
        db.sql("INSERT INTO story.beginning (real_at) VALUES (:now) ON CONFLICT DO NOTHING")
            .param("now", Timestamp.from(world.instant())).update();
        return db.sql("SELECT real_at FROM story.beginning").query(Timestamp.class).single().toInstant();
    }

    boolean isTold() {
        return db.sql("SELECT told FROM story.beginning").query(Boolean.class).single();
    }

    void told() {
        db.sql("UPDATE story.beginning SET told = true").update();
    }
}
