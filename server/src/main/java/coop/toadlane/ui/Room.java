package coop.toadlane.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A module's door in the top bar of a co-op: words, path below the co-op's own, and where it stands.
 *
 * @param annexes paths of pages without a door of their own, which are reached through this one
 */
public record Room(String key, String path, int position, @Nullable Access access, List<String> annexes) {

    public enum Access { MEMBERS }

    public Room {
        annexes = List.copyOf(annexes);
    }

    public static Room open(String key, String path, int position) {
        return new Room(key, path, position, null, List.of());
    }

    public static Room forMembers(String key, String path, int position) {
        return new Room(key, path, position, Access.MEMBERS, List.of());
    }

    public Room leadingTo(String... annexes) {
        return new Room(key, path, position, access, List.of(annexes));
    }

    boolean holds(String below) {
        return Stream.concat(Stream.of(path), annexes.stream()).anyMatch(one -> (below + "/").startsWith(one + "/"));
    }
}
