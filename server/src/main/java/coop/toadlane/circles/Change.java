package coop.toadlane.circles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something in a circle's story: {@code about} names a role or a circle, {@code member} the one it happened to. */
record Change(Instant at, Kind kind, String about, @Nullable String member) {

    enum Kind {

        FORMED, DESCRIBED, MOVED, CLOSED, ROLE_ADDED, ROLE_CHANGED, ROLE_CLOSED, FILLED, VACATED, RAN_OUT, LEFT;

        String key() {
            return "circles.change." + this;
        }
    }
}
