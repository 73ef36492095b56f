package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The entries of a record in their order, each with what is still known of its details, and the heads where they were signed. */
@Component
class ExportedEntries {

    private final Entries entries;
    private final Details details;
    private final Heads heads;

    ExportedEntries(Entries entries, Details details, Heads heads) {
        this.entries = entries;
        this.details = details;
        this.heads = heads;
    }

    long write(CoopId coop, ExportFile file) throws IOException {
        for (var key : heads.keys(coop)) file.key(key);
        var signed = new ArrayDeque<>(heads.all(coop));
        var last = 0L;
        for (var rows = entries.after(coop, last); !rows.isEmpty(); rows = entries.after(coop, last)) {
            var kept = details.of(coop, rows.stream().map(NumberedEntry::id).toList());
            for (var row : rows) write(row, kept.getOrDefault(row.id(), Map.of()), signed, file);
            last = rows.getLast().number();
        }
        return last;
    }

    private static void write(NumberedEntry row, Map<Integer, String> details, Deque<SignedHead> signed, ExportFile file)
            throws IOException {
        file.entry(row.number(), Json.parse(row.body()));
        for (var detail : new TreeMap<>(details).values()) file.detail(row.number(), Json.parse(detail));
        while (!signed.isEmpty() && signed.getFirst().head().size() <= row.number()) file.head(signed.removeFirst());
    }
}
