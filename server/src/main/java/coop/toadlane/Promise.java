package coop.toadlane;

import coop.toadlane.bench.Crashes;
import coop.toadlane.bench.Promises;
import coop.toadlane.ledger.TransferId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What {@link Crashes} start and kill: looks at what was promised, then posts and says what stands. */
@Command(name = "promise", hidden = true)
final class Promise implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER")
    private Path data = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE")
    private Path promised = Path.of("");

    @Override
    public Integer call() throws IOException {
        var ids = Files.readAllLines(promised).stream().map(TransferId::of).toList();
        var properties = Map.of(
            "toadlane.bench", "true", "toadlane.data", data.toString(), "spring.main.lazy-initialization", "true",
            "spring.main.web-application-type", "none", "logging.threshold.console", "off");
        try (var program = Program.start("bench", properties)) {
            var promises = program.part(Promises.class);
            promises.broken(ids).forEach((what, count) -> System.out.println(Crashes.BROKEN + count + " " + what));
            System.out.println(Crashes.READY);
            promises.make(System.out::println);
        }
        return 0;
    }
}
