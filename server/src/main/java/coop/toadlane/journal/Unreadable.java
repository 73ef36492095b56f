package coop.toadlane.journal;

import java.util.Arrays;
import java.util.List;

/** Brings the reason why a line cannot be read out of the depth of reading it. */
final class Unreadable extends RuntimeException {

    private final Reason reason;
    private final transient List<String> about;

    Unreadable(Reason reason, Object... about) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.about = Arrays.stream(about).map(Object::toString).toList();
    }

    Reason reason() {
        return reason;
    }

    List<String> about() {
        return about;
    }
}
