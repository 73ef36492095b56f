package coop.toadlane.drafts;

import coop.toadlane.ui.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A project as it is typed in a line, {@code Repair stand = 480}; without a cost where none can be read. */
record Priced(String name, Optional<BigDecimal> cost) {

    private static final Pattern LINE = Pattern.compile("(.*\\S)\\s*[=;]\\s*([^=;]+)");

    static Priced of(String line, String currency) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) return new Priced(line, Optional.empty());
        var cost = Money.typed(parts.group(2), currency).map(money -> new BigDecimal(money.plain())).filter(amount -> amount.signum() > 0);
        return new Priced(parts.group(1), cost);
    }
}
