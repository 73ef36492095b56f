package coop.toadlane.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for all tests of a run, given to every context that asks. It starts empty and ends with the run. */
public final class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();
    private static final List<String> QUICK = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        give(context, "program", program().url());
    }

    /** Lets a context use one of the server's databases, and a folder of its own. */
    static void give(ConfigurableApplicationContext context, String name, String url) {
        TestPropertyValues.of(
                "toadlane.data=" + Running.FOLDER.resolve(name + "-" + CONTEXTS.incrementAndGet()),
                "toadlane.database.url=" + url,
                "toadlane.database.password=" + program().password(),
                "toadlane.database.owner=" + owner().role(),
                "toadlane.database.owner-password=" + owner().password()).applyTo(context);
    }

    /** The owner, whom row-level security does not hold: for looking at what lies there, never for what the program does. */
    public static Login owner() {
        return Running.POSTGRES.owner();
    }

    public static Login program() {
        return Running.POSTGRES.program();
    }

    private static final class Running {

        static final Path FOLDER = folder();
        static final Postgres POSTGRES = new DataFolder(FOLDER).open(QUICK);

        private static Path folder() {
            try {
                var kept = Files.createDirectories(Path.of("target/postgresql"));
                var binaries = Binaries.unpack(kept.toAbsolutePath());
                var folder = Files.createTempDirectory("toadlane-test-");
                Files.createSymbolicLink(folder.resolve(binaries.getFileName()), binaries);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(Path folder) {
            POSTGRES.close();
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }
}
