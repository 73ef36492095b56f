package coop.toadlane.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lets all members of a co-op vote on one open decision over HTTP, in turn with the bare endpoint that only writes a row. */
@Component
@ConditionalOnBooleanProperty("toadlane.bench")
public class BallotsBench {

    /** In the documented figures. */
    public static final int MEMBERS = 5_000;

    private static final List<Integer> VOTERS_AT_ONCE = List.of(8, 32);

    private final Town town;

    BallotsBench(Town town) {
        this.town = town;
    }

    /** Each round has a decision of its own, on which members vote for so long or until all have; a first one only warms up. */
    public Results measure(int port, int members, Duration time, int rounds) {
        var electorate = town.electorate("Ballot Harbour", members);
        town.settle();
        var report = new BallotsReport(members);
        for (var round = -1; round < rounds; round++)
            for (var atOnce : VOTERS_AT_ONCE) {
                var bare = run(port, BareRow.PATH, electorate.sessions(), atOnce, time);
                var votes = run(port, town.ballotBox(electorate), electorate.sessions(), atOnce, time);
                if (round >= 0) report.add(atOnce, bare, votes);
            }
        return report;
    }

    private static Measured run(int port, String path, List<String> sessions, int atOnce, Duration time) {
        var waiting = new ConcurrentLinkedQueue<>(sessions);
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var voting = new ArrayList<Callable<long[]>>();
            for (var booth = 0; booth < atOnce; booth++) voting.add(() -> post(port, path, waiting, System.nanoTime() + time.toNanos()));
            var begun = System.nanoTime();
            var nanos = LongStream.empty();
            for (var done : threads.invokeAll(voting)) nanos = LongStream.concat(nanos, Arrays.stream(done.get()));
            return Measured.of(nanos.toArray(), Duration.ofNanos(System.nanoTime() - begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not measure " + path + ": " + e.getCause(), e.getCause());
        }
    }

    private static long[] post(int port, String path, ConcurrentLinkedQueue<String> waiting, long end) throws IOException {
        var nanos = LongStream.builder();
        try (var poster = new Poster(port)) {
            for (var now = System.nanoTime(); now < end; now = System.nanoTime()) {
                var session = waiting.poll();
                if (session == null) break;
                poster.post(path, session);
                nanos.add(System.nanoTime() - now);
            }
        }
        return nanos.build().toArray();
    }
}
