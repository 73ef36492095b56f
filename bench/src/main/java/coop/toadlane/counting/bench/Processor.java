package coop.toadlane.counting.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The time that the processor worked for a round: what others do on the machine at the same time does not count. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Processor {

    public double micros;

    @Setup(Level.Iteration)
    public void reset() {
        micros = 0;
    }

    <T> T timed(Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        var done = work.get();
        micros += (threads.getCurrentThreadCpuTime() - begun) / 1e3;
        return done;
    }
}
