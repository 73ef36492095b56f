package coop.toadlane.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pulls the plug while the program writes, again and again: what it had acknowledged must be there at the next start. */
class CrashTest {

    private static final int CRASHES = 20;
    private static final int CRASHES_WHILE_STARTING = 4;
    private static final int MOST_ROWS = 400;
    private static final int LONGEST_START_MILLIS = 1_500;

    @TempDir
    private Path temporary;

    private Path folder;
    private Path programs;

    @BeforeEach
    void shareTheProgramsOfPostgresql() throws IOException {
        var unpacked = Binaries.unpack(Files.createDirectories(Path.of("target/postgresql")).toAbsolutePath());
        folder = Files.createDirectory(temporary.resolve("data"));
        programs = Files.createSymbolicLink(folder.resolve(unpacked.getFileName()), unpacked);
    }

    @AfterEach
    void keepThem() throws IOException {
        Files.delete(programs);
    }

    @Test
    void what_was_acknowledged_is_there_after_every_crash() throws Exception {
        var seed = System.nanoTime();
        System.out.println("Crashes with the seed " + seed);
        var chance = new Random(seed);
        var acknowledged = new TreeSet<Long>();
        for (var crash = 0; crash < CRASHES; crash++) {
            try (var writer = Writer.start(folder)) {
                assertThat(writer.found()).as("at start %d, seed %d", crash, seed).containsAll(acknowledged);
                acknowledged.addAll(writer.acknowledged(1 + chance.nextInt(MOST_ROWS)));
                writer.kill();
                if (crash % 2 == 0) killServer();
                acknowledged.addAll(writer.rest());
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(CRASHES);
        assertThat(rows()).as("seed %d", seed).containsAll(acknowledged);
    }

    @Test
    void a_start_that_is_cut_off_does_not_stand_in_the_way_of_the_next() throws Exception {
        var chance = new Random();
        var acknowledged = new TreeSet<Long>();
        for (var crash = 0; crash < CRASHES_WHILE_STARTING; crash++) {
            try (var writer = Writer.start(folder)) {
                assertThat(writer.endedWithin(chance.nextInt(LONGEST_START_MILLIS), TimeUnit.MILLISECONDS)).isFalse();
                writer.kill();
                if (crash % 2 == 0) killServer();
                acknowledged.addAll(writer.rest());
            }
        }
        try (var writer = Writer.start(folder)) {
            assertThat(writer.found()).containsAll(acknowledged);
            assertThat(writer.acknowledged(1)).hasSize(1);
        }
    }

    @Test
    void ctrl_c_in_a_terminal_is_for_the_program_and_not_for_its_database() throws Exception {
        try (var lock = FolderLock.take(folder); var postgres = new DataFolder(folder).open(List.of())) {
            assertThat(lock).isNotNull();
            assertThat(postgres).isNotNull();
            var server = PidFile.in(folder.resolve("database")).server().orElseThrow();
            assertThat(group(server)).isNotEqualTo(group(ProcessHandle.current()));
        }
    }

    private static String group(ProcessHandle process) throws IOException {
        return new String(new ProcessBuilder("ps", "-o", "pgid=", "-p", Long.toString(process.pid())).start()
            .getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private void killServer() throws IOException {
        PidFile.in(folder.resolve("database")).server().ifPresent(ProcessHandle::destroyForcibly);
    }

    private List<Long> rows() throws Exception {
        try (var lock = FolderLock.take(folder); var postgres = new DataFolder(folder).open(List.of())) {
            assertThat(lock).isNotNull();
            return CrashWriter.rows(postgres.owner());
        }
    }
}
