package coop.toadlane.bench;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ToadLane;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pulls the plug of the program or of its database while money moves. */
class CrashesTest {

    private static final int CRASHES = 10;

    @TempDir
    private Path folder;

    @Test
    void every_transfer_that_was_acknowledged_is_there_once_and_the_books_balance() throws Exception {
        var seed = System.nanoTime();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
            ToadLane.class.getName(), "promise");
        var seen = new Crashes(program, folder, seed).happen(CRASHES);
        assertThat(seen.broken()).as("seed %d", seed).isEmpty();
        assertThat(seen.crashes()).isEqualTo(CRASHES);
        assertThat(seen.promised()).isGreaterThan(CRASHES);
    }
}
