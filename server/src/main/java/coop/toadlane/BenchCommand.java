package coop.toadlane;

import coop.toadlane.bench.Bench;
import coop.toadlane.bench.LedgerBench;
import coop.toadlane.bench.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "bench", description = "Measures what docs/performance.md reports, in a database made for it.")
final class BenchCommand implements Callable<Integer> {

    enum Name { pages, ledger }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "What to measure: ${COMPLETION-CANDIDATES}.")
    private Name name = Name.pages;

    @Option(names = "--json", description = "Answers one JSON object.")
    private boolean isJson;

    @Option(names = "--seconds", defaultValue = "4", description = "How long each thing is measured in each round (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "3", description = "How often the ledger is measured (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--entries", defaultValue = "1000000",
        description = "How many entries the ledger's long books have (${DEFAULT-VALUE}); ten million take some minutes to write.")
    private int entries;

    @Override
    public Integer call() throws IOException {
        var data = Files.createTempDirectory("toadlane-bench-");
        var properties = Map.of(
            "server.address", "127.0.0.1", "server.port", "0", "toadlane.bench", "true", "toadlane.data", data.toString(),
            "logging.threshold.console", "off", "logging.file.name", data.resolve("toadlane.log").toString(),
            "logging.structured.format.file", "ecs");
        try (var program = Program.start("bench", properties)) {
            var report = measure(program);
            spec.commandLine().getOut().println(isJson ? report.json() : report.text());
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        return 0;
    }

    private Results measure(Program program) {
        return switch (name) {
            case pages -> program.part(Bench.class).pages(program.port(), Bench.MEMBERS, Duration.ofSeconds(seconds));
            case ledger -> program.part(LedgerBench.class).measure(Duration.ofSeconds(seconds), rounds, entries);
        };
    }
}
