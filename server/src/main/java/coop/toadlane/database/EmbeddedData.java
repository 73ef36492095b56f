package coop.toadlane.database;

import java.nio.file.Path;

/** Tells whether a data folder holds an embedded database. */
public final class EmbeddedData {

    private EmbeddedData() {}

    public static boolean isIn(Path folder) {
        return new DataFolder(folder).isMade();
    }
}
