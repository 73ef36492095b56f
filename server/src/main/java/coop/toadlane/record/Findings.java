package coop.toadlane.record;

import coop.toadlane.record.Finding.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an inspection found, up to as much as anyone reads; the rest is counted. */
final class Findings {

    static final int MOST_KEPT = 100;

    private final List<Finding> kept = new ArrayList<>();
    private long count;

    void add(Fault fault, long line, @Nullable Long entry, String words, Object... arguments) {
        count++;
        if (kept.size() < MOST_KEPT) kept.add(new Finding(fault, line, entry, plain(words.formatted(arguments))));
    }

    /** What a file says of itself is printed in a terminal, and must not steer it. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
