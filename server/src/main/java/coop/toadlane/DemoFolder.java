package coop.toadlane;

import coop.toadlane.database.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The demo's data folder. A mark in it tells that it may be forgotten: no other folder is ever emptied. */
final class DemoFolder {

    private static final String MARK = "this-is-a-demo";

    private DemoFolder() {}

    static void open(Path data) {
        Program.mustBeWritable(data);
        try {
            if (isEmpty(data)) Files.writeString(data.resolve(MARK), "Toad Lane's demo: ./toadlane demo --reset empties this folder.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Path data) {
        try {
            if (!Files.exists(data) || isEmpty(data)) return;
            if (!Files.exists(data.resolve(MARK)))
                throw new CannotStart("The folder " + data.toAbsolutePath() + " holds no demo, so it was not emptied.");
            try (var files = Files.walk(data)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        } catch (IOException e) {
            throw new CannotStart("The demo in " + data.toAbsolutePath() + " could not be forgotten: " + e.getMessage());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
