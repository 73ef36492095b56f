package coop.toadlane.tally;

import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Way;
import coop.toadlane.ui.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a fund was shared out, who got most first.
 *
 * @param left what stays in the fund
 */
public record Sharing(Money budget, Money paid, Money left, int funded, Method method, List<Line> lines) {

    private static final int LENGTH = 1000;

    /**
     * What one project got.
     *
     * @param backers how many ballots spoke of it
     * @param given   credits, or the percentage found
     * @param own     of its bar of 1000, what its credits alone would be
     * @param more    of its bar of 1000, what many supporters add, or all of it where nothing is added
     * @param isFull  whether it got all that it costs
     */
    public record Line(String name, int backers, BigDecimal given, Money money, @Nullable Money cost, int own, int more, boolean isFull) {}

    public static Sharing of(Way way, Account account, List<Option> options, String currency) {
        var budget = Objects.requireNonNull(way.budget());
        var most = account.last().figures().stream().map(Account.Figure::votes).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        var paid = account.last().figures().stream().map(Account.Figure::votes).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sharing(
            money(budget, currency), money(paid, currency), money(budget.subtract(paid), currency), account.elected().size(),
            Objects.requireNonNull(way.method()),
            account.ordered().stream().map(place -> line(options.get(place - 1), account, most, currency)).toList());
    }

    public boolean hasCosts() {
        return lines.stream().anyMatch(line -> line.cost() != null);
    }

    private static Line line(Option option, Account account, BigDecimal most, String currency) {
        var rounds = account.rounds();
        var given = rounds.get(1).votes(option.place());
        var whole = rounds.get(2).votes(option.place());
        var money = account.last().votes(option.place());
        var length = most.signum() == 0 ? 0 : thousandths(money, most);
        var own = whole.signum() == 0 ? 0 : given.multiply(BigDecimal.valueOf(length)).divide(whole, 0, RoundingMode.HALF_UP).intValue();
        var cost = option.cost() == null ? null : money(option.cost(), currency);
        return new Line(
            option.name(), rounds.getFirst().votes(option.place()).intValueExact(), given, money(money, currency), cost,
            Math.min(own, length), Math.max(0, length - own), cost != null && money.compareTo(option.cost()) == 0);
    }

    private static int thousandths(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(LENGTH)).divide(whole, 0, RoundingMode.HALF_UP).intValue();
    }

    private static Money money(BigDecimal amount, String currency) {
        return Money.typed(amount.toPlainString(), currency).orElseThrow();
    }
}
