package coop.toadlane.ui;

import java.util.regex.Pattern;

/** An address that takes several files at once, by a path whose stars are one part each; others take one of 10 MB. */
public record Parcels(String path) {

    boolean isAt(String address) {
        return Pattern.matches(path.replace("*", "[^/]+"), address);
    }
}
