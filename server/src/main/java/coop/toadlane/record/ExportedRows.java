package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All that a co-op has in the tables of all modules: a module that adds a table need not know of exports. */
@Component
class ExportedRows {

    private static final int ROWS_AT_ONCE = 500;

    private record Table(String name, String key) {}

    private final JdbcClient db;

    ExportedRows(JdbcClient db) {
        this.db = db;
    }

    void write(CoopId coop, ExportFile file) {
        for (var table : tables()) {
            try (var rows = rows(coop, table)) {
                rows.forEach(row -> write(table.name(), row, file));
            }
        }
    }

    private Stream<String> rows(CoopId coop, Table table) {
        return db.sql("""
                SELECT to_jsonb(t)::text
                  FROM %s AS t
                 WHERE t.coop_id = :coop
                 ORDER BY %s
                """.formatted(table.name(), table.key()))
            .withFetchSize(ROWS_AT_ONCE).param("coop", coop.value()).query(String.class).stream();
    }

    /** The record's own tables follow as entries, details and heads. */
    private List<Table> tables() {
        return db.sql("""
                SELECT format('%I.%I', n.nspname, c.relname) AS name,
                       string_agg(format('t.%I', a.attname), ', ' ORDER BY array_position(i.indkey::int2[], a.attnum)) AS key
                  FROM pg_class c
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                  JOIN pg_attribute own ON own.attrelid = c.oid AND own.attname = 'coop_id' AND NOT own.attisdropped
                  JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
                 WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
                   AND n.nspname <> 'record'
                   AND has_table_privilege(c.oid, 'SELECT')
                 GROUP BY n.nspname, c.relname
                 ORDER BY name
                """).query(Table.class).list();
    }

    private static void write(String table, String row, ExportFile file) {
        try {
            file.row(table, (ObjectNode) exact(Json.parse(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number that JSON would round stands as text. */
    private static JsonNode exact(JsonNode node) {
        if (node instanceof ObjectNode object) object.properties().forEach(member -> member.setValue(exact(member.getValue())));
        if (node.isArray()) {
            var exact = Json.array();
            node.forEach(inner -> exact.add(exact(inner)));
            return exact;
        }
        if (node.isIntegralNumber()) return node.canConvertToLong() ? Json.of(node.longValue()) : Json.of(node.asString());
        return node;
    }
}
