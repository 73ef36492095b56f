package coop.toadlane.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.Village;
import coop.toadlane.database.DatabaseTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A forgotten WHERE leaks nothing: every question here is asked without one. */
@DatabaseTest
class RowSecurityTest {

    /** Anyone may see these rows of any co-op: its card on the public page, and the heads that strangers check it by. */
    private static final Set<String> PUBLIC = Set.of("membership.coop");

    @Autowired
    JdbcClient db;

    @Autowired
    Village village;

    @Test
    void every_table_of_a_co_op_is_under_row_level_security() {
        var bare = db.sql("""
                SELECT c.relnamespace::regnamespace || '.' || c.relname
                  FROM pg_class c
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'coop_id' AND NOT a.attisdropped
                 WHERE c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
                """).query(String.class).list();
        assertThat(bare).isEmpty();
    }

    @Test
    void a_view_sees_no_more_than_who_asks_it() {
        var open = db.sql("""
                SELECT c.relnamespace::regnamespace || '.' || c.relname
                  FROM pg_class c
                 WHERE c.relkind = 'v' AND c.relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
                   AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)
                """).query(String.class).list();
        assertThat(open).isEmpty();
    }

    @Test
    void without_a_co_op_no_row_is_seen() {
        village.foundedBy(village.person("Amara"));
        for (var table : tables()) assertThat(coopsSeenIn(table)).as(table).isEmpty();
    }

    @Test
    void in_one_co_op_only_its_own_rows_are_seen() {
        var mine = village.foundedBy(village.person("Amara"));
        village.foundedBy(village.person("Luca"));
        var scope = Scope.of(Optional.of(mine.id()), Optional.empty());
        for (var table : tables())
            assertThat(scope.call(() -> coopsSeenIn(table))).as(table).isSubsetOf(mine.id().value());
        assertThat(scope.call(() -> coopsSeenIn("membership.member"))).containsExactly(mine.id().value());
    }

    @Test
    void a_row_cannot_be_written_into_another_co_op() {
        var mine = village.foundedBy(village.person("Amara"));
        var other = village.foundedBy(village.person("Luca"));
        var scope = Scope.of(Optional.of(mine.id()), Optional.empty());
        assertThatThrownBy(() -> scope.call(() -> db.sql("""
                INSERT INTO membership.bylaws (coop_id, version, since, content)
                VALUES (:other, 99, now(), '{}')
                """).param("other", other.id().value()).update()))
            .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_program_cannot_turn_row_level_security_off() {
        assertThatThrownBy(() -> db.sql("ALTER TABLE membership.member DISABLE ROW LEVEL SECURITY").update())
            .hasStackTraceContaining("must be owner");
    }

    private List<String> tables() {
        var tables = db.sql("""
                SELECT c.relnamespace::regnamespace || '.' || c.relname
                  FROM pg_class c
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'coop_id' AND NOT a.attisdropped
                 WHERE c.relkind IN ('r', 'p') AND has_table_privilege(c.oid, 'SELECT')
                """).query(String.class).list();
        assertThat(tables).contains("membership.member");
        return tables.stream().filter(table -> !PUBLIC.contains(table)).toList();
    }

    private List<UUID> coopsSeenIn(String table) {
        return db.sql("SELECT DISTINCT coop_id FROM " + table).query(UUID.class).list();
    }
}
