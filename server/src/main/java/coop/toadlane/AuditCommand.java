package coop.toadlane;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Coops;
import coop.toadlane.record.Audit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "audit", description = "Recomputes a co-op's whole record and compares it with all that was kept and signed.")
final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Given given = new Given();

    @Parameters(index = "0", paramLabel = "COOP", description = "The co-op's word in its address, such as roue-libre.")
    private String slug = "";

    @Override
    public Integer call() {
        try (var program = Program.start("serve", given.behindClosedDoors())) {
            var coop = program.part(Coops.class).at(slug);
            if (coop.isPresent()) return audit(program.part(Audit.class), coop.get());
            spec.commandLine().getErr().println("There is no co-op " + slug + " here.");
            return 1;
        }
    }

    private int audit(Audit audit, Coop coop) {
        var seen = audit.of(coop.id());
        var out = spec.commandLine().getOut();
        seen.findings().forEach(out::println);
        out.printf("%s: %d entries, %d details (%d erased), %d signed heads: %s%n", coop.name(), seen.entries(), seen.details(),
            seen.erased(), seen.heads(), seen.isGood() ? "all fits" : seen.faults() + " faults");
        return seen.isGood() ? 0 : 1;
    }
}
