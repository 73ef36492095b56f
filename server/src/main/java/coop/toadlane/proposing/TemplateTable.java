package coop.toadlane.proposing;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class TemplateTable {

    /** A line of the list, without what fills its form. */
    record Row(UUID id, String name, String what, String fields, String author, Instant at) {}

    private static final String TEMPLATES = """
        SELECT t.id, t.name, t.what, CAST(t.fields AS text) AS fields, coalesce(m.name, '') AS author, t.at
          FROM proposing.template t
          LEFT JOIN membership.register m ON m.coop_id = t.coop_id AND m.member_id = t.author
         WHERE t.coop_id = :coop
        """;

    private static final Keyset<Row> LIST = Keyset.of(Row.class, Row::id, TEMPLATES)
        .finding("t.name ILIKE :pattern OR t.what ILIKE :pattern")
        .by("name", "name", "text", Row::name)
        .by("-kept", "at", "timestamptz", Row::at);

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    TemplateTable(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Slice<Row> list(CoopId coop, Asked asked) {
        return LIST.read(db, asked, Map.of("coop", coop.value()));
    }

    List<Template> first(CoopId coop, int limit) {
        return db.sql(TEMPLATES + " ORDER BY t.name, t.id LIMIT :limit").param("coop", coop.value()).param("limit", limit)
            .query(Row.class).list().stream().map(this::template).toList();
    }

    Optional<Template> find(CoopId coop, UUID id) {
        return db.sql(TEMPLATES + " AND t.id = :id").param("coop", coop.value()).param("id", id)
            .query(Row.class).optional().map(this::template);
    }

    int count(CoopId coop) {
        return db.sql("SELECT count(*) FROM proposing.template WHERE coop_id = :coop").param("coop", coop.value())
            .query(Integer.class).single();
    }

    /** Takes the place of the one with this id. */
    void put(CoopId coop, UUID id, String name, String what, Map<String, String> fields, MemberId author, Instant at) {
        db.sql("""
                INSERT INTO proposing.template (coop_id, id, name, what, fields, author, at)
                VALUES (:coop, :id, :name, :what, CAST(:fields AS jsonb), :author, :at)
                ON CONFLICT (coop_id, id)
                DO UPDATE SET name = excluded.name, what = excluded.what, fields = excluded.fields, author = excluded.author,
                              at = excluded.at
                """)
            .param("coop", coop.value()).param("id", id).param("name", name).param("what", what)
            .param("fields", json.writeValueAsString(fields)).param("author", author.value()).param("at", Timestamp.from(at)).update();
    }

    boolean remove(CoopId coop, UUID id) {
        return db.sql("DELETE FROM proposing.template WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id).update() == 1;
    }

    private Template template(Row row) {
        return new Template(row.id(), row.name(), row.what(), json.readValue(row.fields(), FIELDS), row.author(), row.at());
    }
}
