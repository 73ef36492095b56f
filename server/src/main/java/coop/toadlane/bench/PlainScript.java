package coop.toadlane.bench;

import coop.toadlane.database.Login;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the database can do by itself: pgbench sends it the plainest script that moves money. Of two balances the one with the
 * lower number is taken first, else pgbench would stop at its first deadlock.
 */
record PlainScript(Path pgbench, Login login) {

    static final String ABSENT = "Without pgbench (Debian: apt-get install postgresql-15) there is nothing to compare with.";

    private static final String TABLES = """
        DROP SCHEMA IF EXISTS plain CASCADE;
        CREATE SCHEMA plain;
        CREATE TABLE plain.account (id bigint PRIMARY KEY, balance bigint NOT NULL) WITH (fillfactor = 50);
        CREATE TABLE plain.transfer (
          id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          from_id bigint NOT NULL,
          to_id bigint NOT NULL,
          amount bigint NOT NULL,
          at timestamptz NOT NULL DEFAULT now()
        );
        CREATE TABLE plain.entry (transfer_id bigint NOT NULL, account_id bigint NOT NULL, change bigint NOT NULL);
        CREATE INDEX entry_by_account ON plain.entry (account_id, transfer_id);
        INSERT INTO plain.account SELECT id, 0 FROM generate_series(1, %d) AS id;
        VACUUM ANALYZE plain.account;
        CHECKPOINT
        """;
    private static final String ANY = """
        \\set from random(1, %1$d)
        \\set to 1 + (:from + random(0, %1$d - 2)) %% %1$d
        """;
    private static final String HOT = """
        \\set from random(2, %1$d)
        \\set to 1
        """;
    private static final String MOVE = """
        \\set amount random(1, 1000)
        \\set first least(:from, :to)
        \\set second greatest(:from, :to)
        \\set change case when :from < :to then 0 - :amount else :amount end
        BEGIN;
        INSERT INTO plain.transfer (from_id, to_id, amount) VALUES (:from, :to, :amount) RETURNING id \\gset
        UPDATE plain.account SET balance = balance + :change WHERE id = :first;
        UPDATE plain.account SET balance = balance - :change WHERE id = :second;
        INSERT INTO plain.entry (transfer_id, account_id, change) VALUES (:id, :from, 0 - :amount);
        INSERT INTO plain.entry (transfer_id, account_id, change) VALUES (:id, :to, :amount);
        COMMIT;
        """;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    static Optional<PlainScript> find(Login login) {
        var path = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(Stream.of(Path.of("/usr/lib/postgresql/15/bin")), path)
            .map(folder -> folder.resolve("pgbench")).filter(Files::isExecutable).findFirst()
            .map(program -> new PlainScript(program, login));
    }

    void prepare(int accounts) {
        try (var connection = login.connect(); var statement = connection.createStatement()) {
            for (var sql : TABLES.formatted(accounts).split(";\n")) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of the plain script could not be made", e);
        }
    }

    /** Its clients share as many threads as there are processors; the latency that it tells is an average. */
    Measured run(int clients, Duration time, int accounts, boolean isHot) {
        try {
            var script = Files.createTempFile("plain-", ".sql");
            Files.writeString(script, (isHot ? HOT : ANY).formatted(accounts) + MOVE);
            var said = said(clients, time, script);
            Files.delete(script);
            return new Measured(number(RATE, said), number(LATENCY, said), Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said(int clients, Duration time, Path script) throws IOException {
        var server = URI.create(login.url().substring("jdbc:".length()));
        var threads = Math.min(clients, Runtime.getRuntime().availableProcessors());
        var program = new ProcessBuilder(
            pgbench.toString(), "--no-vacuum", "--file=" + script, "--client=" + clients, "--jobs=" + threads,
            time.toSeconds() == 0 ? "--transactions=20" : "--time=" + time.toSeconds(),
            "--host=" + server.getHost(), "--port=" + server.getPort(), "--username=" + login.role(),
            server.getPath().substring(1)).redirectErrorStream(true);
        program.environment().put("PGPASSWORD", login.password());
        return new String(program.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static double number(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        if (!found.find()) throw new IllegalStateException("pgbench said:\n" + said);
        return Double.parseDouble(found.group(1));
    }
}
