package coop.toadlane.ui;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in minor units of a currency or another {@link Unit}: {@code 940000, "EUR"} is nine thousand four hundred euros. */
public record Money(long minor, String currency) {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,15})(?:[.,](\\d{1,4}))?");

    /** Reads what a person of this language types: as {@link #typed(String, String)}, or with their marks between thousands. */
    public static Optional<Money> typed(String text, String currency, Locale language) {
        var mark = Pattern.quote(String.valueOf(DecimalFormatSymbols.getInstance(language).getGroupingSeparator()));
        var marked = text.strip().matches("\\d{1,3}(" + mark + "\\d{3})+([.,]\\d{1,4})?");
        return typed(marked ? text.strip().replaceAll(mark + "(?=\\d{3})", "") : text, currency);
    }

    /** Reads what a person types: digits with a point or comma before the decimals; thousands may be spaced apart. */
    public static Optional<Money> typed(String text, String currency) {
        var digits = Unit.ofAmount(currency).decimals();
        var match = TYPED.matcher(text.strip().replaceAll("[\\s\\u00a0\\u202f']", ""));
        if (!match.matches()) return Optional.empty();
        var amount = new BigDecimal(match.group(1) + (match.group(2) == null ? "" : "." + match.group(2)));
        if (amount.scale() > digits) return Optional.empty();
        var minor = amount.movePointRight(digits).toBigIntegerExact();
        return minor.bitLength() < Long.SIZE ? Optional.of(new Money(minor.longValueExact(), currency)) : Optional.empty();
    }

    /** As it would be typed: {@code 9400.00}. */
    public String plain() {
        var digits = Unit.ofAmount(currency).decimals();
        return BigDecimal.valueOf(minor, digits).toPlainString();
    }
}
