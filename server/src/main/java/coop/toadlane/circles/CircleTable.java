package coop.toadlane.circles;

import coop.toadlane.actor.CoopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CircleTable {

    private static final String COLUMNS = "circle_id, parent_id, name, aim, domain, formed_on, closed_on";

    private final JdbcClient db;

    CircleTable(JdbcClient db) {
        this.db = db;
    }

    /** Whoever changes circles or roles waits here for the change before, so that what they checked still holds when they write. */
    void lock(CoopId coop) {
        db.sql("SELECT circle_id FROM circles.circle WHERE coop_id = :coop AND parent_id IS NULL FOR UPDATE")
            .param("coop", coop.value()).query().listOfRows();
    }

    List<Circle> open(CoopId coop) {
        return db.sql("""
                SELECT %s
                  FROM circles.circle
                 WHERE coop_id = :coop AND closed_on IS NULL
                 ORDER BY name, circle_id
                """.formatted(COLUMNS))
            .param("coop", coop.value()).query(Circle.class).list();
    }

    Optional<Circle> find(CoopId coop, CircleId id) {
        return db.sql("SELECT %s FROM circles.circle WHERE coop_id = :coop AND circle_id = :id".formatted(COLUMNS))
            .param("coop", coop.value()).param("id", id.value()).query(Circle.class).optional();
    }

    void insert(CoopId coop, CircleId id, @Nullable CircleId within, Outline outline, LocalDate day) {
        db.sql("""
                INSERT INTO circles.circle (coop_id, circle_id, parent_id, name, aim, domain, formed_on)
                VALUES (:coop, :id, :within, :name, :aim, :domain, :day)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("within", within == null ? null : within.value())
            .param("name", outline.name()).param("aim", outline.aim()).param("domain", outline.domain())
            .param("day", day).update();
    }

    void describe(CoopId coop, CircleId id, Outline outline) {
        db.sql("""
                UPDATE circles.circle
                   SET name = :name, aim = :aim, domain = :domain
                 WHERE coop_id = :coop AND circle_id = :id
                """)
            .param("coop", coop.value()).param("id", id.value())
            .param("name", outline.name()).param("aim", outline.aim()).param("domain", outline.domain()).update();
    }

    void move(CoopId coop, CircleId id, CircleId within) {
        db.sql("UPDATE circles.circle SET parent_id = :within WHERE coop_id = :coop AND circle_id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("within", within.value()).update();
    }

    void close(CoopId coop, CircleId id, LocalDate day) {
        db.sql("UPDATE circles.circle SET closed_on = :day WHERE coop_id = :coop AND circle_id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("day", day).update();
    }
}
