package coop.toadlane.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** Several readers at once, each asking as soon as it was answered. */
record Load(int port, int readers, Duration time) {

    Measured on(Target target) {
        try (var threads = Executors.newFixedThreadPool(readers)) {
            var reading = new ArrayList<Callable<long[]>>();
            for (var reader = 0; reader < readers; reader++) reading.add(() -> read(target));
            var begun = System.nanoTime();
            var nanos = LongStream.empty();
            for (var done : threads.invokeAll(reading)) nanos = LongStream.concat(nanos, Arrays.stream(done.get()));
            return Measured.of(nanos.toArray(), Duration.ofNanos(System.nanoTime() - begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not measure " + target.path() + ": " + e.getCause(), e.getCause());
        }
    }

    private long[] read(Target target) throws IOException {
        var nanos = LongStream.builder();
        try (var caller = new Caller(port, target.path(), target.session())) {
            var now = System.nanoTime();
            var end = now + time.toNanos();
            while (now < end) {
                caller.ask();
                var answered = System.nanoTime();
                nanos.add(answered - now);
                now = answered;
            }
        }
        return nanos.build().toArray();
    }
}
