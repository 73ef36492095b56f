package coop.toadlane.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Where the program is root, its server runs in a user namespace, in which root's own
 * files belong to somebody plain; where the system allows no namespaces, as the system's user nobody.
 */
enum RunAs {

    OURSELVES,
    IN_NAMESPACE("unshare", "--user", "--map-user=65534"),
    AS_NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private final List<String> prefix;

    RunAs(String... prefix) {
        this.prefix = List.of(prefix);
    }

    static RunAs choose(Path folder) {
        if (!System.getProperty("user.name").equals("root")) return OURSELVES;
        if (IN_NAMESPACE.runs("true")) return IN_NAMESPACE.owning(folder, ROOT);
        if (AS_NOBODY.owning(folder, NOBODY).runs("test", "-w", folder.toString())) return AS_NOBODY;
        throw new CannotStart("PostgreSQL does not run as root, and the system's user nobody cannot reach " + folder
                + ". Start Toad Lane as a plain user, or choose another folder with --data.");
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    private boolean runs(String... command) {
        try {
            return new ProcessBuilder(command(List.of(command))).inheritIO()
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Hands the folder over, also one that an earlier start left to another user. */
    private RunAs owning(Path folder, int user) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
            }
            return this;
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " cannot be given to PostgreSQL: " + e.getMessage(), e);
        }
    }
}
