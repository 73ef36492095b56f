package coop.toadlane.counting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Matches gifts from a pool, so that many small ones count for more than few large ones (Buterin, Hitzig, Weyl, A Flexible
 * Design for Funding Public Goods, 2019).
 *
 * @param poolMinor money to match with, in minor units
 * @param bound where people who give alike are to count less together: the sum of the roots of what two of them gave to the
 *     same projects at which their say is halved (Buterin, Pairwise coordination subsidies, 2019)
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
        var byProject = new LinkedHashMap<String, Map<String, BigDecimal>>();
        for (var gift : gifts)
            byProject.computeIfAbsent(gift.project(), _ -> new LinkedHashMap<>())
                    .merge(gift.giver(), BigDecimal.valueOf(gift.amountMinor()), BigDecimal::add);
        var roots = new LinkedHashMap<String, Map<String, BigDecimal>>();
        byProject.forEach((project, given) -> {
            var root = new LinkedHashMap<String, BigDecimal>();
            given.forEach((giver, amount) -> root.put(giver, Parts.root(amount)));
            roots.put(project, root);
        });
        var calls = roots.values().stream().map(root -> called(root, roots)).toList();
        var all = calls.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var matched = Parts.of(all.min(BigDecimal.valueOf(poolMinor)).longValue(), calls);
        var matches = new ArrayList<Match>();
        byProject.forEach((project, given) -> {
            var sum = given.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).longValueExact();
            matches.add(new Match(project, given.size(), sum, matched.get(matches.size())));
        });
        return matches;
    }

    /** Twice the product of the roots of every pair of givers, each pair weighed where there is a bound. */
    private BigDecimal called(Map<String, BigDecimal> given, Map<String, Map<String, BigDecimal>> all) {
        if (bound.isEmpty()) {
            var sum = given.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var squares = given.values().stream().map(root -> root.multiply(root)).reduce(BigDecimal.ZERO, BigDecimal::add);
            return rounded(sum.multiply(sum).subtract(squares));
        }
        var givers = List.copyOf(given.keySet());
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < givers.size(); i++)
            for (var j = i + 1; j < givers.size(); j++) {
                var product = given.get(givers.get(i)).multiply(given.get(givers.get(j))).multiply(BigDecimal.TWO);
                sum = sum.add(product.multiply(weight(givers.get(i), givers.get(j), all)));
            }
        return rounded(sum);
    }

    private BigDecimal weight(String one, String other, Map<String, Map<String, BigDecimal>> all) {
        var together = BigDecimal.ZERO;
        for (var given : all.values())
            if (given.containsKey(one) && given.containsKey(other))
                together = together.add(given.get(one).multiply(given.get(other)));
        return bound.orElseThrow().divide(bound.orElseThrow().add(Parts.root(together)), EXACT_ENOUGH);
    }

    /** Roots are cut off far behind the point; what they lack there is put right. */
    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(12, RoundingMode.HALF_EVEN).max(BigDecimal.ZERO);
    }
}
