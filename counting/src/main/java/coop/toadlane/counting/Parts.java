package coop.toadlane.counting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts money in proportion, to the last unit. */
final class Parts {

    private Parts() {}

    /** Every part is rounded down, and units left go one each to the largest remainders, of equals to those listed first. */
    static List<Long> of(long money, List<BigDecimal> weights) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) return weights.stream().map(_ -> 0L).toList();
        var scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var whole = sum.setScale(scale).unscaledValue();
        var exact = weights.stream()
                .map(weight -> weight.setScale(scale).unscaledValue().multiply(BigInteger.valueOf(money)).divideAndRemainder(whole))
                .toList();
        var parts = new ArrayList<>(exact.stream().map(part -> part[0].longValueExact()).toList());
        var left = money - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> exact.get(at)[1]).reversed())
                .limit(left)
                .forEach(at -> parts.set(at, parts.get(at) + 1));
        return parts;
    }

    static BigDecimal root(BigDecimal amount) {
        return amount.sqrt(new MathContext(40));
    }
}
