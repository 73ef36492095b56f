package coop.toadlane.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once from the class path into a folder. */
final class Binaries {

    /** The major version of the programs in the class path; a data folder belongs to one. */
    static final String MAJOR = "18";

    private Binaries() {}

    /** Unpacks beside the goal and then renames, so that a folder with the right name is always whole. */
    static Path unpack(Path folder) throws IOException {
        var archive = archive();
        var goal = folder.resolve("postgresql-" + MAJOR);
        if (Files.isDirectory(goal)) return goal;
        var unpacking = Files.createTempDirectory(folder, "unpacking-");
        try (var packed = Binaries.class.getResourceAsStream(archive)) {
            if (packed == null) throw new CannotStart("There is no embedded PostgreSQL for this machine (" + archive
                    + "). Give one by TOADLANE_DATABASE_URL.");
            unpack(packed, unpacking);
        }
        Files.setPosixFilePermissions(unpacking, PosixFilePermissions.fromString("rwxr-xr-x"));
        put(unpacking, goal);
        return goal;
    }

    /** Another start may have been quicker; what it unpacked is the same. */
    private static void put(Path unpacked, Path goal) throws IOException {
        try {
            Files.move(unpacked, goal);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            FileSystemUtils.deleteRecursively(unpacked);
        }
    }

    private static String archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + processor + ".txz";
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) throw new IOException("The archive points outside: " + entry.getName());
                write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path);
            var runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
