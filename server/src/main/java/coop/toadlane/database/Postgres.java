package coop.toadlane.database;

/** A running PostgreSQL: {@code owner} changes its tables, {@code program} owns nothing and lives under row-level security. */
public sealed interface Postgres extends AutoCloseable {

    /** The role as which the program works. Migrations grant it what it may do. */
    String PROGRAM = "toadlane";

    Login owner();

    Login program();

    @Override
    void close();

    /** A server that somebody else runs. */
    record Given(Login owner, Login program) implements Postgres {

        @Override
        public void close() {
            // It is not ours to stop.
        }
    }

    /** A server of our own, in the data folder, that stops with the program. */
    record Embedded(Login owner, Login program, Server server) implements Postgres {

        @Override
        public void close() {
            server.close();
        }
    }
}
