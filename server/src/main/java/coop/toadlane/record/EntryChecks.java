package coop.toadlane.record;

import coop.toadlane.record.Finding.Fault;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Follows the entries of a file: their numbers, the tree they grow, the heads signed over it, and the details that hang on each. */
final class EntryChecks {

    private final Findings findings;
    private final Deque<JsonNode> awaited = new ArrayDeque<>();
    private final Map<Hash, VerifyingKey> keys = new HashMap<>();
    private Frontier frontier = Frontier.EMPTY;
    private long number;
    private long entries;
    private long details;
    private long erased;

    EntryChecks(Findings findings) {
        this.findings = findings;
    }

    void entry(long line, long stated, JsonNode entry, String coop) {
        closeEntry();
        entries++;
        follow(line, stated);
        if (!entry.isObject() || !entry.path("coop").stringValue("").equals(coop))
            findings.add(Fault.ENTRY, line, stated, "Line %d: entry %d is not an entry of this co-op.", line, stated);
        frontier = frontier.with(Hash.ofLeaf(Json.canonical(entry)));
        entry.path("details").forEach(awaited::add);
    }

    void detail(long line, long stated, JsonNode detail) {
        details++;
        var hash = Hash.of(Json.canonical(detail)).hex();
        while (stated == number && !awaited.isEmpty()) {
            if (awaited.removeFirst().path("hash").stringValue("").equals(hash)) return;
            erased++;
        }
        findings.add(Fault.DETAIL, line, stated, "Line %d: this detail is not the one that entry %d was made with.", line, stated);
    }

    void key(long line, String hex) {
        try {
            var key = VerifyingKey.parse(hex);
            keys.put(key.id(), key);
        } catch (IllegalArgumentException e) {
            findings.add(Fault.HEAD, line, null, "Line %d: this is no public key.", line);
        }
    }

    /** A head that was signed along the way: what it covers must be what it covered then. */
    void head(long line, JsonNode read, JsonNode signature, String coop) {
        try {
            var signed = SignedHead.read(read, signature);
            var head = signed.head();
            var key = keys.get(head.key());
            if (key == null || !signed.isBy(key) || !head.coop().toString().equals(coop))
                findings.add(
                    Fault.HEAD, line, null, "Line %d: the head over %d entries is not signed by a key of this file.", line, head.size());
            if (head.size() != frontier.size() || !head.root().equals(frontier.root()))
                findings.add(Fault.HEAD, line, number,
                    "Line %d: the entries up to here are not those that were signed as %d entries.", line, head.size());
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add(Fault.HEAD, line, null, "Line %d: this head cannot be read (%s).", line, e.getMessage());
        }
    }

    void closeEntry() {
        erased += awaited.size();
        awaited.clear();
    }

    private void follow(long line, long stated) {
        if (stated == number + 1) {
            number = stated;
        } else if (stated > number) {
            for (var missing = number + 1; missing < stated && missing <= number + Findings.MOST_KEPT; missing++)
                findings.add(
                    Fault.ENTRY_MISSING, line, missing, "Entry %d is missing: line %d already holds entry %d.", missing, line, stated);
            number = stated;
        } else {
            findings.add(
                Fault.ENTRY_OUT_OF_PLACE, line, stated, "Line %d: entry %d stands here again, or in the wrong place.", line, stated);
        }
    }

    Frontier frontier() {
        return frontier;
    }

    long number() {
        return number;
    }

    long entries() {
        return entries;
    }

    long details() {
        return details;
    }

    long erased() {
        return erased;
    }
}
