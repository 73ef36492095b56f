package coop.toadlane;

import java.nio.file.Path;

/** Where the program keeps its data unless it is told otherwise: beside the command that started it. */
final class Home {

    /** The year in which the shop in Toad Lane opened. */
    static final String PORT = "1844";

    private Home() {}

    static Path data(String command) {
        return Path.of(System.getProperty("toadlane.home", "")).resolve("data").resolve(command);
    }
}
