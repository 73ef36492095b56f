package coop.toadlane;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Coops;
import coop.toadlane.ledger.Recount;
import coop.toadlane.record.Audit;
import java.io.PrintWriter;
import java.util.List;

/** Recomputes the record and the books of co-ops, and tells every finding. */
record Auditing(Coops coops, Audit record, Recount books, PrintWriter out, PrintWriter err) {

    static final int SOUND = 0;
    static final int FAULTS = 1;
    static final int NOT_LOOKED = 2;

    /** Of one co-op, by its word in its address, or of all if that is empty. */
    int run(String slug) {
        var chosen = slug.isEmpty() ? coops.all() : coops.at(slug).stream().toList();
        if (!chosen.isEmpty() || slug.isEmpty()) return audit(chosen);
        err.println("There is no co-op " + slug + " here.");
        return NOT_LOOKED;
    }

    private int audit(List<Coop> chosen) {
        var faults = 0L;
        for (var coop : chosen) faults += audit(coop);
        return faults == 0 ? SOUND : FAULTS;
    }

    private long audit(Coop coop) {
        var recorded = record.of(coop.id());
        var counted = books.of(coop.id());
        var faults = recorded.faults() + counted.findings().size();
        recorded.findings().forEach(out::println);
        counted.findings().forEach(out::println);
        out.printf("%s: %d entries, %d details (%d erased), %d signed heads; %d accounts, %d transfers: %s%n", coop.name(),
            recorded.entries(), recorded.details(), recorded.erased(), recorded.heads(), counted.accounts(), counted.transfers(),
            faults == 0 ? "all fits" : faults + " faults");
        return faults;
    }
}
