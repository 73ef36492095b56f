package coop.toadlane.books;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/** What the commodities of a journal are here: the unit of an account, and its smallest parts. */
record Commodities(String ownCurrency) {

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
        Map.entry("€", "EUR"), Map.entry("£", "GBP"), Map.entry("¥", "JPY"), Map.entry("zł", "PLN"), Map.entry("₹", "INR"),
        Map.entry("R$", "BRL"), Map.entry("US$", "USD"), Map.entry("CHF", "CHF"), Map.entry("₺", "TRY"), Map.entry("₩", "KRW"));

    /** Amounts without a commodity are in the co-op's own currency, and dollars are its own if it keeps books in dollars. */
    Optional<String> unit(String commodity) {
        if (commodity.isEmpty()) return Optional.of(ownCurrency);
        if (commodity.equals("$")) return Optional.of(ownCurrency.endsWith("D") ? ownCurrency : "USD");
        var code = SYMBOLS.getOrDefault(commodity, commodity);
        return Currency.availableCurrencies()
            .filter(currency -> currency.getCurrencyCode().equals(code) && currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode).findFirst();
    }

    /** Empty if it is finer than the unit's smallest part, or larger than books can hold. */
    static Optional<Long> minor(BigDecimal quantity, String unit) {
        try {
            return Optional.of(quantity.movePointRight(Currency.getInstance(unit).getDefaultFractionDigits()).longValueExact());
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }
}
