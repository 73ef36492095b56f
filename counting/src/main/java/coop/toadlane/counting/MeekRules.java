package coop.toadlane.counting;

import java.math.BigInteger;

/**
 * The numbers of Meek's method: whole multiples of the smallest unit.
 *
 * @param digits decimal places of the unit
 * @param guard how many of them are so unsure that a difference of half their worth is none; 0 where all are sure
 * @param omega the surplus, in units, at which an iteration has come close enough
 */
record MeekRules(int digits, int guard, BigInteger omega) {

    /** The reference rule of the Proportional Representation Foundation: nine places, rounded as it says. */
    static final MeekRules REFERENCE = new MeekRules(9, 0, BigInteger.TEN.pow(3));

    /** Eighteen places and nine guarding them: as good as exact. */
    static final MeekRules GUARDED = new MeekRules(27, 9, BigInteger.TEN.pow(18));

    BigInteger one() {
        return BigInteger.TEN.pow(digits);
    }

    boolean guarded() {
        return guard > 0;
    }

    /** Compares two numbers; those that differ only in what guards are equal. */
    int compare(BigInteger left, BigInteger right) {
        if (guarded() && left.subtract(right).abs().compareTo(BigInteger.TEN.pow(guard).shiftRight(1)) < 0) return 0;
        return left.compareTo(right);
    }

    /** Rounded up; down where guarded. */
    BigInteger times(BigInteger left, BigInteger right) {
        return quotient(left.multiply(right), one());
    }

    /** Rounded up; down where guarded. */
    BigInteger over(BigInteger left, BigInteger right) {
        return quotient(left.multiply(one()), right);
    }

    /** What votes need to be elected. */
    BigInteger quota(BigInteger votes, int seats) {
        var part = votes.divide(BigInteger.valueOf(seats + 1));
        return guarded() ? part : part.add(BigInteger.ONE);
    }

    boolean reaches(BigInteger votes, BigInteger quota) {
        return guarded() ? compare(votes, quota) > 0 : votes.compareTo(quota) >= 0;
    }

    boolean closeEnough(BigInteger surplus) {
        return guarded() ? compare(surplus, omega) <= 0 : surplus.compareTo(omega) < 0;
    }

    private BigInteger quotient(BigInteger dividend, BigInteger divisor) {
        var parts = dividend.divideAndRemainder(divisor);
        return guarded() || parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
    }
}
