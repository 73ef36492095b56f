package coop.toadlane.counting.bench;

import coop.toadlane.counting.OpinionMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Draws the map of many people in three camps, of whom each answers some of many statements. */
@State(Scope.Benchmark)
public class ManyOpinions {

    private static final long SEED = 20_261_121;
    private static final int CAMPS = 3;

    @Param("100000")
    public int people;

    @Param("1000")
    public int statements;

    @Param("60")
    public int answersEach;

    private List<String> ids;
    private Map<String, Map<String, Integer>> answers;

    @Setup
    public void make() {
        var random = new Random(SEED);
        ids = IntStream.range(0, statements).mapToObj(statement -> "s" + statement).toList();
        var agreeing = random.doubles((long) CAMPS * statements).toArray();
        answers = new LinkedHashMap<>();
        for (var person = 0; person < people; person++) {
            var own = new HashMap<String, Integer>();
            while (own.size() < answersEach) {
                var statement = random.nextInt(statements);
                own.put(ids.get(statement), answer(random, agreeing[person % CAMPS * statements + statement]));
            }
            answers.put("p" + person, Map.copyOf(own));
        }
    }

    private static int answer(Random random, double agreeing) {
        if (random.nextInt(10) == 0) return 0;
        return random.nextDouble() < agreeing ? 1 : -1;
    }

    @Benchmark
    public OpinionMap map(Processor processor) {
        return processor.timed(() -> OpinionMap.of(answers, ids, Set.of()));
    }
}
