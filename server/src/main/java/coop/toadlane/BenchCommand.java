package coop.toadlane;

import coop.toadlane.bench.BallotsBench;
import coop.toadlane.bench.Bench;
import coop.toadlane.bench.Crashes;
import coop.toadlane.bench.LedgerBench;
import coop.toadlane.bench.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    enum Name { pages, ballots, ledger, crash }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "What to measure: ${COMPLETION-CANDIDATES}.")
    private Name name = Name.pages;

    @Option(names = "--json", description = "Answers one JSON object.")
    private boolean isJson;

    @Option(names = "--seconds", defaultValue = "4", description = "How long each thing is measured in each round (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "3", description = "How often ballots and the ledger are measured (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--entries", defaultValue = "1000000",
        description = "How many entries the ledger's long books have (${DEFAULT-VALUE}); ten million take some minutes to write.")
    private int entries;

    @Option(names = "--times", defaultValue = "50", description = "How often the program or its database is killed (${DEFAULT-VALUE}).")
    private int times;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var results = switch (name) {
            case pages, ballots, ledger -> measure();
            case crash -> crash();
        };
        spec.commandLine().getOut().println(isJson ? results.json() : results.text());
        return results.isGood() ? 0 : 1;
    }

    private Results measure() throws IOException {
        var data = Files.createTempDirectory("toadlane-bench-");
        var properties = Map.of(
            "server.address", "127.0.0.1", "server.port", "0", "toadlane.bench", "true", "toadlane.data", data.toString(),
            "logging.threshold.console", "off", "logging.file.name", data.resolve("toadlane.log").toString(),
            "logging.structured.format.file", "ecs");
        var time = Duration.ofSeconds(seconds);
        try (var program = Program.start("bench", properties)) {
            if (name == Name.pages) return program.part(Bench.class).pages(program.port(), Bench.MEMBERS, time);
            if (name == Name.ballots) return program.part(BallotsBench.class).measure(program.port(), BallotsBench.MEMBERS, time, rounds);
            return program.part(LedgerBench.class).measure(LedgerBench.ACCOUNTS, time, rounds, entries);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private Results crash() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("toadlane-crash-");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = List.of(
            java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), ToadLane.class.getName(), "promise");
        try {
            return new Crashes(program, data, System.nanoTime()).happen(times);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
