package coop.toadlane.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Writes rows as fast as it can, from two threads, and says of each that it is written, until somebody kills it. */
final class CrashWriter {

    static final String READY = "ready";
    static final int DIGITS = 12;

    private static final int THREADS = 2;

    private CrashWriter() {}

    public static void main(String[] words) throws SQLException {
        var folder = Path.of(words[0]);
        FolderLock.take(folder);
        var login = new DataFolder(folder).open(List.of()).owner();
        execute(login, "CREATE TABLE IF NOT EXISTS promise (number bigint PRIMARY KEY)");
        var found = rows(login);
        found.forEach(CrashWriter::say);
        System.out.println(READY);
        var next = new AtomicLong(found.isEmpty() ? 0 : found.getLast());
        for (var thread = 0; thread < THREADS; thread++) new Thread(() -> write(login, next)).start();
    }

    static List<Long> rows(Login login) throws SQLException {
        try (var connection = login.connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT number FROM promise ORDER BY number")) {
            var numbers = new ArrayList<Long>();
            while (rows.next()) numbers.add(rows.getLong(1));
            return numbers;
        }
    }

    private static void write(Login login, AtomicLong next) {
        try (var connection = login.connect(); var insert = connection.prepareStatement("INSERT INTO promise VALUES (?)")) {
            while (true) {
                var number = next.incrementAndGet();
                insert.setLong(1, number);
                insert.executeUpdate();
                say(number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(long number) {
        System.out.println(("%0" + DIGITS + "d").formatted(number));
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (var connection = login.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
