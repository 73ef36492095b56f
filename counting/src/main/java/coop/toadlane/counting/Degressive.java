package coop.toadlane.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much the vote of a member weighs that has members of its own: more for a larger one, but not in proportion.
 *
 * @param steps from the smallest size up
 */
public record Degressive(List<Step> steps) {

    /** From this size on, a member's vote weighs that much. */
    public record Step(long fromSize, BigDecimal weight) {

        public Step {
            if (fromSize < 0) throw new IllegalArgumentException("nothing is smaller than nothing: " + fromSize);
            if (weight.signum() < 0) throw new IllegalArgumentException("a vote cannot weigh " + weight);
        }
    }

    public Degressive {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().fromSize > 0) throw new IllegalArgumentException("the first step is from size 0");
        for (var at = 1; at < steps.size(); at++) check(steps.get(at - 1), steps.get(at));
    }

    private static void check(Step before, Step step) {
        if (step.fromSize <= before.fromSize) throw new IllegalArgumentException("steps go up: " + before + ", " + step);
        if (step.weight.compareTo(before.weight) < 0) throw new IllegalArgumentException("a larger member weighs less: " + step);
    }

    /** @throws IllegalArgumentException if a member has fewer members than none */
    public BigDecimal weight(long size) {
        if (size < 0) throw new IllegalArgumentException("nobody has " + size + " members");
        return steps.reversed().stream().filter(step -> step.fromSize <= size).findFirst().orElseThrow().weight;
    }

    /** The root of the size, cut off after so many decimals (Penrose, The Elementary Statistics of Majority Voting, 1946). */
    public static BigDecimal root(long size, int decimals) {
        if (size < 0) throw new IllegalArgumentException("nobody has " + size + " members");
        return Parts.root(BigDecimal.valueOf(size)).setScale(decimals, RoundingMode.DOWN);
    }
}
