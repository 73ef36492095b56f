package coop.toadlane.counting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Matches gifts from a pool, so that many small ones count for more than few large ones (Buterin, Hitzig, Weyl, A Flexible
 * Design for Funding Public Goods, 2019).
 *
 * @param poolMinor money to match with, in minor units
 * @param bound where people who give alike are to count less together: the sum over all projects of the product of the roots
 *     of what two of them gave at which their say is halved, so that no two call for more than twice the bound in all (Buterin,
 *     Pairwise coordination subsidies, 2019)
 */
public record QuadraticFunding(long poolMinor, Optional<BigDecimal> bound) {

    private static final MathContext EXACT_ENOUGH = new MathContext(40);

    public QuadraticFunding {
        if (poolMinor < 0) throw new IllegalArgumentException("a pool cannot be " + poolMinor);
        bound.filter(most -> most.signum() <= 0).ifPresent(most -> {
            throw new IllegalArgumentException("a bound cannot be " + most);
        });
    }

    /** What somebody gave to a project, in minor units; gifts of one person to one project are added up. */
    public record Gift(String giver, String project, long amountMinor) {

        public Gift {
            if (amountMinor <= 0) throw new IllegalArgumentException("a gift cannot be " + amountMinor);
        }
    }

    /** What a project was given, by how many, and what the pool adds; the pool is never exceeded. */
    public record Match(String project, int givers, long givenMinor, long matchMinor) {}

    /**
     * Parts the pool in proportion to what the gifts call for: the square of the sum of the roots, less the sum. Where they
     * call for less than the pool, they get that, and no more.
     */
    public List<Match> count(List<Gift> gifts) {
        var given = new LinkedHashMap<String, Map<String, BigDecimal>>();
        for (var gift : gifts)
            given.computeIfAbsent(gift.project(), _ -> new LinkedHashMap<>())
                    .merge(gift.giver(), BigDecimal.valueOf(gift.amountMinor()), BigDecimal::add);
        var called = bound.map(most -> calledInPairs(given, most))
                .orElseGet(() -> given.values().stream().map(QuadraticFunding::called).toList());
        var all = called.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var matched = Parts.of(all.min(BigDecimal.valueOf(poolMinor)).longValue(), called);
        var matches = new ArrayList<Match>();
        given.forEach((project, from) -> {
            var sum = from.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).longValueExact();
            matches.add(new Match(project, from.size(), sum, matched.get(matches.size())));
        });
        return matches;
    }

    /** The square of the sum of the roots, less the sum. */
    private static BigDecimal called(Map<String, BigDecimal> given) {
        var roots = given.values().stream().map(Parts::root).toList();
        var sum = roots.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var squares = roots.stream().map(root -> root.multiply(root)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rounded(sum.multiply(sum).subtract(squares));
    }

    /**
     * Twice the product of the roots of every pair of givers, each pair weighed by how much they give alike. Givers who give
     * the same are taken together, so that work grows with the square of how many differ.
     */
    private static List<BigDecimal> calledInPairs(Map<String, Map<String, BigDecimal>> given, BigDecimal bound) {
        var givers = new LinkedHashMap<List<BigDecimal>, Long>();
        for (var roots : rootsByGiver(given.values())) givers.merge(Arrays.asList(roots), 1L, Long::sum);
        var different = List.copyOf(givers.keySet());
        var called = new BigDecimal[given.size()];
        Arrays.fill(called, BigDecimal.ZERO);
        var weights = new HashMap<BigDecimal, BigDecimal>();
        for (var i = 0; i < different.size(); i++)
            for (var j = i; j < different.size(); j++) {
                var one = different.get(i);
                var other = different.get(j);
                var pairs = i == j ? givers.get(one) * (givers.get(one) - 1) / 2 : givers.get(one) * givers.get(other);
                var together = together(one, other);
                if (pairs == 0 || together.signum() == 0) continue;
                var weight = weights.computeIfAbsent(together, sum -> bound.divide(bound.add(sum), EXACT_ENOUGH));
                add(one, other, weight.multiply(BigDecimal.valueOf(pairs)), called);
            }
        return Arrays.stream(called).map(sum -> rounded(sum.multiply(BigDecimal.TWO))).toList();
    }

    /** Of each giver, the root of what they gave to each project, by its place; null where they gave nothing. */
    private static List<BigDecimal[]> rootsByGiver(Collection<Map<String, BigDecimal>> given) {
        var roots = new LinkedHashMap<String, BigDecimal[]>();
        var place = 0;
        for (var project : given) {
            for (var gift : project.entrySet())
                roots.computeIfAbsent(gift.getKey(), _ -> new BigDecimal[given.size()])[place] = Parts.root(gift.getValue());
            place++;
        }
        return List.copyOf(roots.values());
    }

    private static BigDecimal together(List<BigDecimal> one, List<BigDecimal> other) {
        var sum = BigDecimal.ZERO;
        for (var project = 0; project < one.size(); project++)
            if (one.get(project) != null && other.get(project) != null)
                sum = sum.add(one.get(project).multiply(other.get(project)));
        return sum;
    }

    private static void add(List<BigDecimal> one, List<BigDecimal> other, BigDecimal weight, BigDecimal[] called) {
        for (var project = 0; project < called.length; project++)
            if (one.get(project) != null && other.get(project) != null)
                called[project] = called[project].add(one.get(project).multiply(other.get(project)).multiply(weight));
    }

    /** Roots are cut off far behind the point; what they lack there is put right. */
    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(12, RoundingMode.HALF_EVEN).max(BigDecimal.ZERO);
    }
}
