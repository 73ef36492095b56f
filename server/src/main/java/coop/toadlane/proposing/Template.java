package coop.toadlane.proposing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Something that a new decision can start from: the fields of its form, filled in. */
record Template(UUID id, String name, String what, Map<String, String> fields, String author, Instant at) {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_WHAT = 200;
    static final int MOST = 200;

    Template {
        fields = Map.copyOf(fields);
    }

    /** One that starts a decision, among those of this program and of the co-op. */
    record Start(String key, String name, String what) {

        String path() {
            return "/decisions/new?template=" + key;
        }
    }

    Start start() {
        return new Start(id.toString(), name, what);
    }
}
