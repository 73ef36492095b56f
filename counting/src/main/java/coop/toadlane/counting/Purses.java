package coop.toadlane.counting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * What each voter has left to spend, exactly. A group of voters has one purse; purses that hold the same may share one
 * amount; amounts are whole multiples of one unit, which becomes finer with each payment.
 */
final class Purses {

    private final Approvals approvals;
    private final int[] amountOf;
    private final long[] holders;
    private BigInteger[] amounts;
    private BigInteger unitsPerOne;

    /** @param share what each voter is given */
    Purses(Approvals approvals, Fraction share) {
        this.approvals = approvals;
        amountOf = new int[approvals.voters().length];
        holders = new long[amountOf.length + 1];
        amounts = new BigInteger[] {share.numerator()};
        unitsPerOne = share.denominator();
    }

    /**
     * The least that each supporter must be ready to pay, so that together they pay the cost: who has less pays all they
     * have. Empty if they have too little.
     */
    Optional<Fraction> payment(int option, Fraction cost) {
        var held = held(option);
        var payment = payment(cost, approvals.votes()[option], held);
        for (var amount : held) holders[amount] = 0;
        return payment;
    }

    private Optional<Fraction> payment(Fraction cost, long supporters, Integer[] held) {
        var rest = cost.numerator().multiply(unitsPerOne);
        var payers = supporters;
        for (var amount : held) {
            var each = amounts[amount].multiply(cost.denominator());
            if (rest.compareTo(each.multiply(BigInteger.valueOf(payers))) <= 0)
                return Optional.of(new Fraction(
                        rest, unitsPerOne.multiply(cost.denominator()).multiply(BigInteger.valueOf(payers))));
            rest = rest.subtract(each.multiply(BigInteger.valueOf(holders[amount])));
            payers -= holders[amount];
        }
        return Optional.empty();
    }

    /** The amounts that supporters hold, the least first; how many hold each is left in {@code holders}. */
    private Integer[] held(int option) {
        var held = new int[Math.min(amounts.length, approvals.groups()[option].length)];
        var size = 0;
        for (var group : approvals.groups()[option]) {
            var amount = amountOf[group];
            if (holders[amount] == 0) held[size++] = amount;
            holders[amount] += approvals.voters()[group];
        }
        var sorted = Arrays.stream(held, 0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, Comparator.comparing(amount -> amounts[amount]));
        return sorted;
    }

    /** Takes the payment from every supporter, or all of what is less. */
    void charge(int option, Fraction payment) {
        var units = payment.times(new Fraction(unitsPerOne, BigInteger.ONE));
        refine(units.denominator());
        var supporting = new boolean[amountOf.length];
        for (var group : approvals.groups()[option]) supporting[group] = true;
        var kept = new int[amounts.length];
        var charged = new int[amounts.length];
        var changed = new BigInteger[amountOf.length];
        var size = 0;
        for (var group = 0; group < amountOf.length; group++) {
            var before = amountOf[group];
            var after = supporting[group] ? charged : kept;
            if (after[before] == 0) {
                var left = supporting[group] ? amounts[before].subtract(units.numerator()).max(BigInteger.ZERO) : amounts[before];
                changed[size++] = left;
                after[before] = size;
            }
            amountOf[group] = after[before] - 1;
        }
        amounts = Arrays.copyOf(changed, size);
    }

    private void refine(BigInteger factor) {
        if (factor.equals(BigInteger.ONE)) return;
        for (var amount = 0; amount < amounts.length; amount++) amounts[amount] = amounts[amount].multiply(factor);
        unitsPerOne = unitsPerOne.multiply(factor);
    }
}
