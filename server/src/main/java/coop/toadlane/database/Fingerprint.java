package coop.toadlane.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All migrations of this program, as one hash. A database that bears it, and in which no other program has migrated since,
 * needs none of them: that takes two queries to find out, where Flyway takes some for every module.
 */
record Fingerprint(String hash) {

    static Fingerprint ofThisProgram() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var migrations = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/*.sql");
            Arrays.sort(migrations, Comparator.comparing(Fingerprint::path));
            for (var migration : migrations) {
                digest.update(path(migration).getBytes(StandardCharsets.UTF_8));
                digest.update(migration.getContentAsByteArray());
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    boolean isOn(Login owner, List<String> modules) {
        try (var connection = owner.connect()) {
            return exists(connection) && matches(connection, modules);
        } catch (SQLException e) {
            throw new CannotStart("The database at " + owner.url() + " does not let " + owner.role() + " in: " + e.getMessage(), e);
        }
    }

    void putOn(Login owner, List<String> modules) {
        try (var connection = owner.connect(); var statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS public.migrated (fingerprint text NOT NULL, migrations bigint NOT NULL);
                    DELETE FROM public.migrated;
                    INSERT INTO public.migrated SELECT '%s', %s
                    """.formatted(hash, count(modules)));
        } catch (SQLException e) {
            throw new CannotStart("The owner " + owner.role() + " may not write to its own database: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT to_regclass('public.migrated') IS NOT NULL")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private boolean matches(Connection connection, List<String> modules) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT 1 FROM public.migrated WHERE fingerprint = ? AND migrations = " + count(modules))) {
            statement.setString(1, hash);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** The names are those of our modules. */
    private static String count(List<String> modules) {
        return modules.stream().map(module -> "(SELECT count(*) FROM public.migration_" + module + ")")
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    private static String path(Resource migration) {
        try {
            var url = migration.getURL().toString();
            return url.substring(url.indexOf("db/migration/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
