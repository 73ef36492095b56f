package coop.toadlane.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an inspection saw in a file, and what is wrong with it. */
record Account(
        @Nullable String coop,
        @Nullable String name,
        @Nullable String exportedAt,
        long lines,
        long rows,
        long tables,
        long entries,
        long details,
        long erased,
        Hash root,
        @Nullable String headAt,
        @Nullable String key,
        @Nullable Hash keyId,
        long faults,
        List<Finding> findings) {

    Account {
        findings = List.copyOf(findings);
    }

    boolean isGood() {
        return faults == 0;
    }
}
