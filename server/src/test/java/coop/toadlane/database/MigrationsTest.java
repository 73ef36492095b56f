package coop.toadlane.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void a_second_start_changes_nothing() throws SQLException {
        Migrations.run(TestPostgres.owner());
        var before = applied();
        Migrations.run(TestPostgres.owner());
        assertThat(applied()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void a_database_of_a_newer_version_is_refused_and_left_alone() throws SQLException {
        Migrations.run(TestPostgres.owner());
        tell("""
                INSERT INTO public.migration_actor
                  (installed_rank, version, description, type, script, installed_by, execution_time, success)
                VALUES (9999, '9999', 'from tomorrow', 'SQL', 'V9999__from_tomorrow.sql', 'tomorrow', 1, true)
                """);
        try {
            assertThatThrownBy(() -> Migrations.run(TestPostgres.owner()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("newer Toad Lane").hasMessageContaining("V9999__from_tomorrow.sql");
        } finally {
            tell("DELETE FROM public.migration_actor WHERE installed_rank = 9999");
        }
    }

    @Test
    void a_database_that_another_program_migrated_since_is_looked_at_again() throws SQLException {
        Migrations.run(TestPostgres.owner());
        tell("UPDATE public.migrated SET fingerprint = 'of another'");

        assertThat(Fingerprint.ofThisProgram().isOn(TestPostgres.owner(), Migrations.MODULES)).isFalse();
        Migrations.run(TestPostgres.owner());

        assertThat(Fingerprint.ofThisProgram().isOn(TestPostgres.owner(), Migrations.MODULES)).isTrue();
    }

    @Test
    void the_program_owns_no_table() throws SQLException {
        Migrations.run(TestPostgres.owner());
        try (var connection = TestPostgres.program().connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM pg_class WHERE relowner = 'toadlane'::regrole")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private static ArrayList<String> applied() throws SQLException {
        try (var connection = TestPostgres.owner().connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT script, installed_on FROM public.migration_actor ORDER BY installed_rank")) {
            var scripts = new ArrayList<String>();
            while (rows.next()) scripts.add(rows.getString(1) + " " + rows.getString(2));
            return scripts;
        }
    }

    private static void tell(String change) throws SQLException {
        try (var connection = TestPostgres.owner().connect(); var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
