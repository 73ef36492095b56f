package coop.toadlane.books;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Entries by hand that wait, or waited, for a second person. */
@Component
class Slips {

    private static final int MOST_SHOWN = 200;

    private record Row(UUID slipId, UUID madeBy, Instant madeAt, String content, Slip.@Nullable Ending ending, @Nullable UUID endedBy) {}

    private final JdbcClient db;
    private final JsonMapper json;

    Slips(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(CoopId coop, Slip slip) {
        db.sql("""
                INSERT INTO books.slip (coop_id, slip_id, made_by, made_at, content)
                VALUES (:coop, :id, :by, :at, CAST(:content AS jsonb))
                """)
            .param("coop", coop.value()).param("id", slip.id()).param("by", slip.madeBy())
            .param("at", Timestamp.from(slip.madeAt())).param("content", json.writeValueAsString(slip.content())).update();
    }

    /** The first that wait, the oldest first. */
    List<Slip> waiting(CoopId coop) {
        return db.sql("""
                SELECT slip_id, made_by, made_at, content, ending, ended_by
                  FROM books.slip
                 WHERE coop_id = :coop
                   AND ending IS NULL
                 ORDER BY slip_id
                 LIMIT :most
                """).param("coop", coop.value()).param("most", MOST_SHOWN).query(Row.class).list().stream().map(this::slip).toList();
    }

    Optional<Slip> find(CoopId coop, UUID id) {
        return one(coop, id, "");
    }

    /** Keeps it still until the transaction ends, so that two people do not end it two ways. */
    Optional<Slip> lock(CoopId coop, UUID id) {
        return one(coop, id, " FOR UPDATE");
    }

    void end(CoopId coop, UUID id, Slip.Ending ending, MemberId by, Instant at) {
        db.sql("""
                UPDATE books.slip
                   SET ending = CAST(:ending AS books.ending),
                       ended_by = :by,
                       ended_at = :at
                 WHERE coop_id = :coop
                   AND slip_id = :id
                """)
            .param("coop", coop.value()).param("id", id).param("ending", ending.name()).param("by", by.value())
            .param("at", Timestamp.from(at)).update();
    }

    private Optional<Slip> one(CoopId coop, UUID id, String lock) {
        return db.sql("""
                SELECT slip_id, made_by, made_at, content, ending, ended_by
                  FROM books.slip
                 WHERE coop_id = :coop
                   AND slip_id = :id
                """ + lock).param("coop", coop.value()).param("id", id).query(Row.class).optional().map(this::slip);
    }

    private Slip slip(Row row) {
        return new Slip(
            row.slipId(), row.madeBy(), row.madeAt(), List.of(json.readValue(row.content(), Slip.Kept[].class)), row.ending(),
            row.endedBy());
    }
}
