package coop.toadlane;

import coop.toadlane.record.Export;
import coop.toadlane.record.Exported;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Writes a co-op, whole, into one file that verify checks anywhere.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Given given = new Given();

    @Parameters(index = "0", paramLabel = "COOP", description = "The co-op's word in its address, such as roue-libre.")
    private String coop = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "Where to write it.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try (var program = Program.start("serve", given.whatIsThere())) {
            var line = spec.commandLine();
            return switch (program.part(Export.class).write(coop, file)) {
                case Exported.Written written -> {
                    line.getOut().printf("%s: %d entries, %d bytes in %s%n",
                        written.coop().name(), written.entries(), written.bytes(), written.file());
                    yield 0;
                }
                case Exported.NoSuchCoop none -> {
                    line.getErr().println("There is no co-op " + none.slug() + " here.");
                    yield 1;
                }
                case Exported.CannotWrite cannot -> {
                    line.getErr().println("The file " + cannot.file() + " cannot be written: " + cannot.why());
                    yield 1;
                }
            };
        }
    }
}
