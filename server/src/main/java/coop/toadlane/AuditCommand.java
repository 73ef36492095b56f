package coop.toadlane;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Coops;
import coop.toadlane.ledger.Recount;
import coop.toadlane.record.Audit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "audit", description = {
    "Recomputes every balance from its entries and every head of the record, and says whatever does not agree.",
    "It answers 0 if all fits, and 1 if anything does not."})
final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Given given = new Given();

    @Parameters(index = "0", arity = "0..1", paramLabel = "COOP",
        description = "The co-op's word in its address, such as roue-libre; all co-ops of this node without one.")
    private String slug = "";

    @Override
    public Integer call() {
        try (var program = Program.start("serve", given.behindClosedDoors())) {
            var coops = coops(program.part(Coops.class));
            if (coops.isEmpty() && !slug.isEmpty()) {
                spec.commandLine().getErr().println("There is no co-op " + slug + " here.");
                return 1;
            }
            var faults = 0L;
            for (var coop : coops) faults += audit(program, coop);
            return faults == 0 ? 0 : 1;
        }
    }

    private List<Coop> coops(Coops coops) {
        return slug.isEmpty() ? coops.all() : coops.at(slug).stream().toList();
    }

    private long audit(Program program, Coop coop) {
        var record = program.part(Audit.class).of(coop.id());
        var books = program.part(Recount.class).of(coop.id());
        var faults = record.faults() + books.findings().size();
        var out = spec.commandLine().getOut();
        record.findings().forEach(out::println);
        books.findings().forEach(out::println);
        out.printf("%s: %d entries, %d details (%d erased), %d signed heads; %d accounts, %d transfers: %s%n", coop.name(),
            record.entries(), record.details(), record.erased(), record.heads(), books.accounts(), books.transfers(),
            faults == 0 ? "all fits" : faults + " faults");
        return faults;
    }
}
