package coop.toadlane.counting.bench;

import coop.toadlane.counting.Method;
import coop.toadlane.counting.Methods;
import coop.toadlane.counting.Poll;
import coop.toadlane.counting.Result;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts made ballots by a method. */
@State(Scope.Benchmark)
public class Made {

    @Param("scottish-stv")
    public String method;

    @Param("1000000")
    public int voters;

    private Method counting;
    private Poll poll;

    @Setup
    public void make() {
        counting = Methods.named(method).orElseThrow();
        poll = Stream.of(Poll.Kind.RANKING, Poll.Kind.SCORES, Poll.Kind.APPROVAL)
                .filter(kind -> counting.obstacle(MadePolls.of(kind, 1)).isEmpty())
                .map(kind -> MadePolls.of(kind, voters))
                .findFirst().orElseThrow();
    }

    @Benchmark
    public Result count(Processor processor) {
        return processor.timed(() -> counting.count(poll));
    }
}
