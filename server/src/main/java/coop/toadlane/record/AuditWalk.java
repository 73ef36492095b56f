package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One walk over a record from its first entry to its last. */
final class AuditWalk {

    private final CoopId coop;
    private final Entries entries;
    private final Details details;
    private final Heads heads;
    private final Tree tree;
    private final Deque<SignedHead> signed;
    private final Findings findings = new Findings();
    private Frontier frontier = Frontier.EMPTY;
    private final Map<Subtree, Hash> peaks = new HashMap<>();
    private long lastNumber;
    private long headsSeen;
    private long detailsSeen;
    private long erased;

    AuditWalk(CoopId coop, Entries entries, Details details, Heads heads, Tree tree) {
        this.coop = coop;
        this.entries = entries;
        this.details = details;
        this.heads = heads;
        this.tree = tree;
        this.signed = new ArrayDeque<>(heads.all(coop));
    }

    Audited walk() {
        for (var next = entries.after(coop, 0); !next.isEmpty(); next = entries.after(coop, lastNumber)) walk(next);
        for (var head : signed)
            findings.add(
                Finding.Fault.HEAD, 0, null, "A head was signed over %d entries, and there are %d.", head.head().size(), frontier.size());
        for (var id : entries.forgotten(coop))
            findings.add(Finding.Fault.ENTRY_MISSING, 0, null, "Entry %s has no number and does not wait for one.", id);
        return new Audited(
            frontier.size(), headsSeen, detailsSeen, erased, findings.count(), findings.kept().stream().map(Finding::words).toList());
    }

    private void walk(List<NumberedEntry> next) {
        var kept = details.of(coop, next.stream().map(NumberedEntry::id).toList());
        var grown = new HashMap<Subtree, Hash>();
        for (var entry : next) {
            read(entry, kept.getOrDefault(entry.id(), Map.of()));
            var completed = Growth.of(frontier.size(), entry.leaf(), peaks::get);
            peaks.putAll(completed);
            grown.putAll(completed);
            frontier = frontier.with(entry.leaf());
            lastNumber = entry.number();
            compareHeads();
        }
        compareNodes(grown);
    }

    private void read(NumberedEntry entry, Map<Integer, String> kept) {
        if (entry.number() != frontier.size() + 1)
            findings.add(Finding.Fault.ENTRY_MISSING, 0, entry.number(), "Before entry %d there is one missing.", entry.number());
        var body = Json.parse(entry.body());
        if (!body.path("id").stringValue("").equals(entry.id().toString()) || !body.path("coop").stringValue("").equals(coop.toString()))
            findings.add(Finding.Fault.ENTRY, 0, entry.number(), "Entry %d says that it is another entry.", entry.number());
        var hashes = body.path("details");
        erased += hashes.size() - kept.size();
        detailsSeen += kept.size();
        kept.forEach((place, detail) -> {
            var hash = Hash.of(detail.getBytes(StandardCharsets.UTF_8)).hex();
            if (!hashes.path(place).path("hash").stringValue("").equals(hash))
                findings.add(Finding.Fault.DETAIL, 0, entry.number(), "A detail of entry %d was altered.", entry.number());
        });
    }

    private void compareHeads() {
        while (!signed.isEmpty() && signed.getFirst().head().size() <= frontier.size()) {
            var head = signed.removeFirst();
            headsSeen++;
            if (head.head().size() != frontier.size() || !head.head().root().equals(frontier.root()))
                findings.add(Finding.Fault.ROOT, 0, frontier.size(), "The first %d entries are not those that were signed.",
                    head.head().size());
            if (!head.isBy(heads.key(head.head().key())))
                findings.add(Finding.Fault.SIGNATURE, 0, null, "The head over %d entries is not signed by its key.", head.head().size());
        }
    }

    /** What proofs are made of must be what the entries give. */
    private void compareNodes(Map<Subtree, Hash> grown) {
        var kept = tree.kept(coop, grown.keySet());
        grown.forEach((subtree, hash) -> {
            if (!hash.equals(kept.get(subtree)))
                findings.add(
                    Finding.Fault.ROOT, 0, null, "The kept hash of entries %d to %d is not theirs.", subtree.from() + 1, subtree.to());
        });
        var edge = Span.first(frontier.size()).subtrees();
        peaks.keySet().retainAll(edge);
    }
}
