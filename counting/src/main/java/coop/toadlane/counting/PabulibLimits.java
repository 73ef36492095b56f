package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The most that one ballot may hold, by the file's own META. Lower bounds ({@code min_length} and such) are not held: a
 * voter who says less has less say.
 */
record PabulibLimits(Optional<BigDecimal> length, Optional<BigDecimal> cost, Optional<BigDecimal> points) {

    static PabulibLimits of(PabulibReader meta) {
        return new PabulibLimits(
                meta.optional("max_length"), meta.optional("max_sum_cost"), meta.optional("max_sum_points"));
    }

    void mustHold(Lines lines, Ballot ballot, List<Option> projects) {
        length.ifPresent(most -> atMost(lines, "max_length", BigDecimal.valueOf(ballot.size()), most));
        cost.ifPresent(most -> atMost(lines, "max_sum_cost", cost(ballot, projects), most));
        points.ifPresent(most -> atMost(lines, "max_sum_points", BigDecimal.valueOf(points(ballot)), most));
    }

    private static BigDecimal cost(Ballot ballot, List<Option> projects) {
        return IntStream.of(ballot.options)
                .mapToObj(project -> projects.get(project).cost())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long points(Ballot ballot) {
        return Arrays.stream(ballot.marks).asLongStream().sum();
    }

    private static void atMost(Lines lines, String key, BigDecimal found, BigDecimal most) {
        if (found.compareTo(most) > 0)
            throw lines.flaw("the vote has %s where %s allows %s", found.toPlainString(), key, most.toPlainString());
    }
}
