package coop.toadlane.record;

import java.util.List;

/** What an audit saw of a record, and in words whatever does not fit; {@code faults} may be more than are told. */
public record Audited(long entries, long heads, long details, long erased, long faults, List<String> findings) {

    public Audited {
        findings = List.copyOf(findings);
    }

    public boolean isGood() {
        return faults == 0;
    }
}
