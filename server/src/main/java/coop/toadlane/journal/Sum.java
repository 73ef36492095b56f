package coop.toadlane.journal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Amounts of several commodities added up, each for itself. */
final class Sum {

    private final SortedMap<String, BigDecimal> quantities = new TreeMap<>();

    static Sum of(Collection<Amount> amounts) {
        var sum = new Sum();
        amounts.forEach(sum::add);
        return sum;
    }

    void add(Amount amount) {
        quantities.merge(amount.commodity(), amount.quantity(), BigDecimal::add);
    }

    void add(Sum other) {
        other.amounts().forEach(this::add);
    }

    BigDecimal of(String commodity) {
        return quantities.getOrDefault(commodity, BigDecimal.ZERO);
    }

    Sum negated() {
        return Sum.of(amounts().stream().map(amount -> amount.times(BigDecimal.ONE.negate())).toList());
    }

    /** What is not nothing, by commodity. */
    Collection<Amount> amounts() {
        return quantities.entrySet().stream()
            .filter(entry -> entry.getValue().signum() != 0)
            .map(entry -> new Amount(entry.getKey(), entry.getValue()))
            .collect(Collectors.toList());
    }

    /** What is left once each commodity is rounded as it is written. */
    Map<String, BigDecimal> beyond(Styles styles) {
        return amounts().stream()
            .filter(amount -> styles.round(amount).signum() != 0)
            .collect(Collectors.toMap(Amount::commodity, Amount::quantity));
    }
}
