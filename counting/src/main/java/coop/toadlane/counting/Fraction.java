package coop.toadlane.counting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        if (denominator.signum() == 0) throw new ArithmeticException("divided by zero");
        var common = numerator.gcd(denominator);
        if (denominator.signum() < 0) common = common.negate();
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigDecimal amount) {
        return amount.scale() <= 0
                ? new Fraction(amount.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(amount.unscaledValue(), BigInteger.TEN.pow(amount.scale()));
    }

    /** One unit in that decimal place. */
    static Fraction unit(int digits) {
        return new Fraction(BigInteger.ONE, BigInteger.TEN.pow(digits));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction over(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** Without what is beyond so many decimal places. */
    Fraction truncated(int digits) {
        var scale = BigInteger.TEN.pow(digits);
        return new Fraction(numerator.multiply(scale).divide(denominator), scale);
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    int signum() {
        return numerator.signum();
    }

    boolean atLeast(Fraction other) {
        return compareTo(other) >= 0;
    }

    boolean moreThan(Fraction other) {
        return compareTo(other) > 0;
    }

    /** For people to read: rounded half up to so many decimal places. */
    BigDecimal decimal(int digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
