package coop.toadlane.counting.bench;

import coop.toadlane.counting.Method;
import coop.toadlane.counting.Methods;
import coop.toadlane.counting.Poll;
import coop.toadlane.counting.PollFile;
import coop.toadlane.counting.Reading;
import coop.toadlane.counting.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts a real file, with and without reading it. */
@State(Scope.Benchmark)
public class RealFile {

    @Param("")
    public String file;

    /** Such as {@code equal-shares satisfaction=cardinality}. */
    @Param("irv")
    public String method;

    private Method counting;
    private Poll poll;

    @Setup
    public void read() {
        var words = method.split(" ");
        counting = Methods.named(words[0]).orElseThrow();
        for (var at = 1; at < words.length; at++) counting = counting.with(words[at].split("=")[0], words[at].split("=")[1]);
        poll = poll();
    }

    @Benchmark
    public Result count(Processor processor) {
        return processor.timed(() -> counting.count(poll));
    }

    @Benchmark
    public Result readAndCount(Processor processor) {
        return processor.timed(() -> counting.count(poll()));
    }

    private Poll poll() {
        try {
            return switch (PollFile.read(Path.of(file), Poll.Kind.SCORES)) {
                case Reading.Read<Poll>(var read) -> read.seats() == 0 ? read.withSeats(1) : read;
                case Reading.Refused<Poll> refused -> throw new IllegalStateException(file + ", " + refused.sentence());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
