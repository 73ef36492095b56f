package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts a pool among projects as voters spread their dots: each voter moves the same part of it.
 *
 * @param poolMinor the money, in minor units
 * @param dotsEach how many dots a voter has; those that a voter keeps move nothing
 */
public record DotAllocation(long poolMinor, int dotsEach) {

    public DotAllocation {
        if (poolMinor < 0) throw new IllegalArgumentException("a pool cannot be " + poolMinor);
        if (dotsEach < 1) throw new IllegalArgumentException("nobody has " + dotsEach + " dots");
    }

    /** What a project was given, and what it gets. */
    public record Given(String project, long dots, int voters, long amountMinor) {}

    /**
     * @param projects all of them, in the order in which they are told
     * @param ballots the dots that each voter gives to which projects
     * @throws IllegalArgumentException if a ballot names something else, takes dots away or gives more than a voter has
     */
    public List<Given> count(List<String> projects, List<Map<String, Integer>> ballots) {
        var dots = new LinkedHashMap<String, Long>();
        var voters = new LinkedHashMap<String, Integer>();
        projects.forEach(project -> dots.put(project, 0L));
        for (var ballot : ballots) {
            check(ballot, dots.keySet().containsAll(ballot.keySet()));
            ballot.forEach((project, given) -> {
                dots.merge(project, (long) given, Long::sum);
                voters.merge(project, given > 0 ? 1 : 0, Integer::sum);
            });
        }
        var parts = Parts.of(poolMinor, dots.values().stream().map(BigDecimal::valueOf).toList());
        var all = new ArrayList<Given>();
        dots.forEach((project, given) -> all.add(
                new Given(project, given, voters.getOrDefault(project, 0), parts.get(all.size()))));
        return all;
    }

    private void check(Map<String, Integer> ballot, boolean known) {
        if (!known) throw new IllegalArgumentException("a ballot gives dots to no project: " + ballot);
        if (ballot.values().stream().anyMatch(given -> given < 0))
            throw new IllegalArgumentException("a ballot takes dots away: " + ballot);
        if (ballot.values().stream().mapToLong(Integer::longValue).sum() > dotsEach)
            throw new IllegalArgumentException("a ballot gives more than %d dots: %s".formatted(dotsEach, ballot));
    }
}
