package coop.toadlane.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How each commodity of a journal is written: as it was declared, else as it was first written, with the most digits seen. */
final class Styles {

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Style> inPrices = new HashMap<>();
    private final Set<String> declared = new HashSet<>();

    void declare(String commodity, Style style) {
        styles.put(commodity, style);
        declared.add(commodity);
    }

    void see(String commodity, Style style) {
        if (!declared.contains(commodity)) styles.merge(commodity, style, (first, next) -> first.atLeast(next.scale()));
    }

    /** How a price was written says how its commodity looks, if nothing better does, and never how exact it is. */
    void seeInPrice(String commodity, Style style) {
        inPrices.merge(commodity, style, (first, next) -> first.atLeast(next.scale()));
    }

    Style style(String commodity) {
        return styles.getOrDefault(commodity, Style.PLAIN);
    }

    /** The decimal mark that was declared for a commodity, so that 1,000 is read as it was meant. */
    @Nullable Character mark(String commodity) {
        return declared.contains(commodity) ? styles.get(commodity).decimalMark() : null;
    }

    BigDecimal round(Amount amount) {
        var style = styles.get(amount.commodity());
        return style == null ? amount.quantity() : amount.quantity().setScale(style.scale(), RoundingMode.HALF_EVEN);
    }

    String written(Amount amount) {
        var known = styles.get(amount.commodity());
        if (known != null) return known.written(amount);
        return inPrices.getOrDefault(amount.commodity(), Style.PLAIN).atLeast(amount.quantity().scale()).written(amount);
    }
}
