package coop.toadlane.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Real elections with known answers, which lie beside the checkout and are not part of it. */
final class SharedData {

    private static final Path FOLDER = Path.of("../../shared/data/governance");

    private SharedData() {}

    /** A file or folder; where the data are not there, the test is reported as skipped. */
    static Path path(String name) {
        var path = (Files.isDirectory(FOLDER) ? FOLDER : Path.of("../" + FOLDER)).resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> "skipped: the shared data " + name + " are not beside the checkout");
        return path;
    }

    static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.list(path(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    static String text(String name) throws IOException {
        return Files.readString(path(name));
    }
}
