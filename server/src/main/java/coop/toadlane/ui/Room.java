package coop.toadlane.ui;

import org.jspecify.annotations.Nullable;

/** A module's door in the top bar of a co-op: words, path below the co-op's own, and where it stands. */
public record Room(String key, String path, int position, @Nullable Access access) {

    public enum Access { MEMBERS }

    public static Room open(String key, String path, int position) {
        return new Room(key, path, position, null);
    }

    public static Room forMembers(String key, String path, int position) {
        return new Room(key, path, position, Access.MEMBERS);
    }
}
