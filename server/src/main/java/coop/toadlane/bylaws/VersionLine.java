package coop.toadlane.bylaws;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version in the list of all: since when, by which decision or by whom; visitors read no names. */
record VersionLine(int version, Instant since, @Nullable String decision, @Nullable String member) {

    String path() {
        return "/bylaws/versions/" + version;
    }
}
