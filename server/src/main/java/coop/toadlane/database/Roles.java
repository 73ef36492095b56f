package coop.toadlane.database;

import java.sql.SQLException;
import java.sql.Statement;

/** The two roles: one owns the tables and changes them at start, the other works in them and owns nothing. */
final class Roles {

    static final String OWNER = "toadlane_owner";
    private static final String DATABASE = "toadlane";

    private Roles() {}

    /** Makes the role and the database of a fresh server. Passwords are ours: hexadecimal, so that they may be quoted. */
    static Postgres prepare(Server server, Secrets secrets) {
        var owner = new Login(url(server, DATABASE), OWNER, secrets.owner());
        var program = new Login(url(server, DATABASE), Postgres.PROGRAM, secrets.program());
        try (var connection = new Login(url(server, "postgres"), OWNER, secrets.owner()).connect();
                var statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = 'toadlane'"))
                statement.execute("CREATE ROLE toadlane LOGIN PASSWORD '" + secrets.program() + "'");
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = 'toadlane'"))
                statement.execute("CREATE DATABASE toadlane");
        } catch (SQLException e) {
            throw new CannotStart("The embedded database refuses its own passwords: " + e.getMessage(), e);
        }
        return new Postgres.Embedded(owner, program, server);
    }

    /** A given server's program role must be held by row-level security; one that is not would show every co-op to all. */
    static void checkHeldBack(Login program) {
        try (var connection = program.connect(); var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < 15)
                throw new CannotStart("Toad Lane needs PostgreSQL 15 or newer; " + program.url() + " is "
                        + connection.getMetaData().getDatabaseProductVersion() + ".");
            if (exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)"))
                throw new CannotStart("The role " + program.role() + " may pass row-level security. Take from it SUPERUSER and BYPASSRLS.");
        } catch (SQLException e) {
            throw new CannotStart("The database at " + program.url() + " does not let " + program.role() + " in: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String url(Server server, String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }
}
