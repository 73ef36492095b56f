package coop.toadlane.ui;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in minor units of a currency (ISO 4217): {@code 940000, "EUR"} is nine thousand four hundred euros. */
public record Money(long minor, String currency) {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,15})(?:[.,](\\d{1,4}))?");

    /** Reads what a person types: digits with a point or comma before the decimals; thousands may be spaced apart. */
    public static Optional<Money> typed(String text, String currency) {
        var digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        var match = TYPED.matcher(text.strip().replaceAll("[\\s\\u00a0\\u202f']", ""));
        if (!match.matches()) return Optional.empty();
        var amount = new BigDecimal(match.group(1) + (match.group(2) == null ? "" : "." + match.group(2)));
        if (amount.stripTrailingZeros().scale() > digits) return Optional.empty();
        return Optional.of(new Money(amount.movePointRight(digits).longValueExact(), currency));
    }

    /** As it would be typed: {@code 9400.00}. */
    public String plain() {
        var digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return BigDecimal.valueOf(minor, digits).toPlainString();
    }
}
