package coop.toadlane.circles;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A circle as it stands today; the whole co-op's lies in no other. */
record Circle(
        UUID circleId, @Nullable UUID parentId, String name, String aim, String domain, LocalDate formedOn, @Nullable LocalDate closedOn) {

    CircleId id() {
        return new CircleId(circleId);
    }

    boolean isWhole() {
        return parentId == null;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    Outline outline() {
        return new Outline(name, aim, domain);
    }

    String path() {
        return "/circles/" + circleId;
    }
}
