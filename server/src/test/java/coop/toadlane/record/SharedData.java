package coop.toadlane.record;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Published vectors beside the checkout; a test that cannot find them is skipped and says so. */
final class SharedData {

    private SharedData() {}

    static Path record(String below) {
        var fromModule = Path.of("../../shared/data/record", below);
        var path = Files.exists(fromModule) ? fromModule : Path.of("../shared/data/record", below);
        Assumptions.assumeTrue(Files.exists(path), () -> "The published vectors are missing: ../shared/data/record/" + below);
        return path;
    }
}
