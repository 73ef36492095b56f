package coop.toadlane.books;

import coop.toadlane.journal.Booked;
import coop.toadlane.ui.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the commodities of a journal are here: the unit of an account, and its smallest parts. What is no currency becomes a unit
 * of the co-op's own, as fine as the journal counts it: {@code 2.5 AAPL} is kept in {@code aapl-1}.
 */
record Commodities(String ownCurrency, Map<String, Integer> decimals) {

    private static final Map<String, String> SIGNS = Map.ofEntries(
        Map.entry("€", "EUR"), Map.entry("£", "GBP"), Map.entry("¥", "JPY"), Map.entry("zł", "PLN"), Map.entry("₹", "INR"),
        Map.entry("R$", "BRL"), Map.entry("US$", "USD"), Map.entry("₺", "TRY"), Map.entry("₩", "KRW"),
        Map.entry("h", "hour"), Map.entry("hours", "hour"));

    Commodities {
        decimals = Map.copyOf(decimals);
    }

    static Commodities of(String ownCurrency, List<Booked> entries) {
        var decimals = new HashMap<String, Integer>();
        for (var entry : entries)
            for (var move : entry.moves())
                decimals.merge(move.commodity(), Math.max(0, move.quantity().stripTrailingZeros().scale()), Math::max);
        return new Commodities(ownCurrency, decimals);
    }

    /** Amounts without a commodity are in the co-op's own currency, and dollars are its own if it keeps books in dollars. */
    Optional<String> unit(String commodity) {
        if (commodity.isEmpty()) return Optional.of(ownCurrency);
        if (commodity.equals("$")) return Optional.of(ownCurrency.endsWith("D") ? ownCurrency : "USD");
        return Unit.of(SIGNS.getOrDefault(commodity, commodity)).or(() -> own(commodity)).map(Unit::code);
    }

    private Optional<Unit> own(String commodity) {
        return Unit.of(commodity.toLowerCase(Locale.ROOT) + "-" + decimals.getOrDefault(commodity, 0));
    }

    /** Empty if it is finer than the unit's smallest part, or larger than books can hold. */
    static Optional<Long> minor(BigDecimal quantity, String unit) {
        try {
            return Unit.of(unit).map(known -> quantity.movePointRight(known.decimals()).longValueExact());
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }
}
