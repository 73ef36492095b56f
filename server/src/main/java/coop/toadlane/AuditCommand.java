package coop.toadlane;

import coop.toadlane.actor.Coops;
import coop.toadlane.ledger.Recount;
import coop.toadlane.record.Audit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "audit", exitCodeOnExecutionException = Auditing.NOT_LOOKED, description = {
    "Recomputes every balance from its entries and every head of the record, and says whatever does not agree.",
    "It answers 0 if all fits, 1 if anything does not, and 2 if it could not look."})
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
        var line = spec.commandLine();
        try (var program = Program.start("serve", given.whatIsThere())) {
            return new Auditing(
                program.part(Coops.class), program.part(Audit.class), program.part(Recount.class), line.getOut(), line.getErr()).run(slug);
        }
    }
}
