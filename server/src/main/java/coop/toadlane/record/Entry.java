package coop.toadlane.record;

import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Something that happened, as a module tells it to the {@link RecordBook}: {@code membership.member-admitted}. Facts stay
 * for ever and name nobody (ids, amounts, kinds); details are about a person and can be erased.
 */
public record Entry(String kind, Map<String, Object> facts, List<Detail> details) {

    static final String PATH = "path";

    private static final int LONGEST_KIND = 80;

    public Entry {
        if (!kind.matches("[a-z]+(\\.[a-z]+(-[a-z]+)*)+") || kind.length() > LONGEST_KIND)
            throw new IllegalArgumentException("Not the kind of an entry: " + kind);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        details = List.copyOf(details);
    }

    public static Entry of(String kind) {
        return new Entry(kind, Map.of(), List.of());
    }

    /**
     * A text, number, id, date, instant, {@code Money}, or a list of these; whatever the words {@code record.kind.KIND}
     * need to name. It stays for ever, so it names nobody: a name is a {@link #detail}.
     */
    public Entry fact(String name, Object value) {
        var more = new TreeMap<>(facts);
        more.put(name, value);
        return new Entry(kind, more, details);
    }

    /** Where a reader of the record sees more, below the co-op's own path: {@code /decisions/12}. */
    public Entry see(String path) {
        if (!path.startsWith("/")) throw new IllegalArgumentException("Not a path below a co-op's: " + path);
        return fact(PATH, path);
    }

    /** What may be erased when this person asks for it; their name above all. */
    public Entry detail(PersonId about, String name, Object value) {
        return detail(about.value(), name, value);
    }

    /** For somebody in the register who has no account on this node. */
    public Entry detail(MemberId about, String name, Object value) {
        return detail(about.value(), name, value);
    }

    private Entry detail(UUID about, String name, Object value) {
        var more = new ArrayList<Detail>();
        var added = new Detail(about, Map.of(name, value));
        for (var detail : details) {
            if (!detail.about().equals(about)) more.add(detail);
            else added = detail.with(name, value);
        }
        more.add(added);
        return new Entry(kind, facts, more);
    }
}
