package coop.toadlane.counting.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lets JMH count once a round, in a Java of its own with 2 GB, some rounds to warm up and some that count. */
enum Rounds {
    WHOLE(3, 5),
    OFTEN(60, 21),
    QUICK(1, 1);

    private final int warming;
    private final int measured;

    Rounds(int warming, int measured) {
        this.warming = warming;
        this.measured = measured;
    }

    /** More rounds, for what takes so little time that Java has not learnt it before. */
    Rounds often() {
        return this == QUICK ? QUICK : OFTEN;
    }

    /** Processor time, the middle of the rounds. */
    double millis(Class<?> benchmark, String name, Map<String, String> params) throws RunnerException {
        var options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\." + name + "$")
                .mode(Mode.SingleShotTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(warming)
                .measurementIterations(measured)
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgs("-Xmx2g", "--sun-misc-unsafe-memory-access=allow");
        params.forEach(options::param);
        var scores = new Runner(options.build()).runSingle().getAggregatedResult().getIterationResults().stream()
                .map(result -> result.getSecondaryResults().get("micros"))
                .mapToDouble(micros -> micros.getScore() / 1000)
                .sorted()
                .toArray();
        return scores[scores.length / 2];
    }
}
