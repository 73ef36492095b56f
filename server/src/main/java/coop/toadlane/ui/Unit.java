package coop.toadlane.ui;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What amounts are counted in, and with how many decimals: a currency (ISO 4217), hours, kilowatt hours, points, or a unit that
 * co-ops made for themselves. The code of such a one ends in its decimals, {@code fern-2}, so that nobody can come to read its
 * amounts otherwise.
 */
public record Unit(String code, int decimals) {

    private static final Map<String, Unit> COMMON = Map.of(
        "hour", new Unit("hour", 2), "kWh", new Unit("kWh", 3), "point", new Unit("point", 0));
    private static final Map<String, String> SIGNS = Map.of("hour", "h", "point", "pt");
    private static final Pattern OWN = Pattern.compile("([a-z]{1,12})-([0-8])");

    /** Empty for what has no code of ISO 4217 or no decimals, and is none of the others. */
    public static Optional<Unit> of(String code) {
        var own = OWN.matcher(code);
        if (own.matches()) return Optional.of(new Unit(code, Integer.parseInt(own.group(2))));
        return Optional.ofNullable(COMMON.get(code)).or(() -> currency(code).map(Currency::getDefaultFractionDigits)
            .filter(digits -> digits >= 0).map(digits -> new Unit(code, digits)));
    }

    /** The unit of an amount that there is: one without decimals is shown whole. */
    static Unit ofAmount(String code) {
        return of(code).orElseGet(() -> new Unit(code, 0));
    }

    boolean isCurrency() {
        return currency(code).isPresent();
    }

    /** What stands beside an amount. */
    String sign() {
        var own = OWN.matcher(code);
        return own.matches() ? own.group(1) : SIGNS.getOrDefault(code, code);
    }

    private static Optional<Currency> currency(String code) {
        return Currency.availableCurrencies().filter(currency -> currency.getCurrencyCode().equals(code)).findFirst();
    }
}
