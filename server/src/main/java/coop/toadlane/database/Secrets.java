package coop.toadlane.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The passwords of the embedded database's two roles, made once and readable only by whoever runs the program. */
record Secrets(String owner, String program) {

    static Secrets keptIn(Path file) throws IOException {
        if (!Files.exists(file)) write(file);
        var lines = Files.readAllLines(file);
        if (lines.size() != 2) throw new CannotStart("The file " + file + " should hold two passwords, one a line.");
        return new Secrets(lines.getFirst(), lines.getLast());
    }

    private static void write(Path file) throws IOException {
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var writing = Files.createTempFile(file.getParent(), "secret-", "", mine);
        Files.write(writing, List.of(random(), random()));
        Files.move(writing, file);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
