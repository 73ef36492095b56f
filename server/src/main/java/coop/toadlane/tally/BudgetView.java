package coop.toadlane.tally;

import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Option;
import coop.toadlane.ui.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Projects in the order of their turns, and how far the money went.
 *
 * @param currency none where the budget was brought in from elsewhere
 */
public record BudgetView(BigDecimal budget, BigDecimal spent, List<Option> turns, Method method, @Nullable String currency) {

    public static BudgetView of(BigDecimal budget, List<Option> projects, Method method, @Nullable String currency) {
        var spent = projects.stream().filter(option -> Boolean.TRUE.equals(option.funded()))
            .map(option -> Objects.requireNonNull(option.cost())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new BudgetView(
            budget, spent, projects.stream().sorted(Comparator.comparing(Option::turn)).toList(), method, currency);
    }

    /** An amount as it is told: as money where the currency is known. */
    Object told(BigDecimal amount) {
        return told(amount, currency);
    }

    /** Why a project is not funded, given what was left at its turn. */
    String whyNot(Option project, BigDecimal leftThen) {
        if (Objects.requireNonNull(project.cost()).compareTo(leftThen) > 0) return "not-funded";
        return method == Method.GREEDY ? "few-votes" : "not-carried";
    }

    public BigDecimal left() {
        return budget.subtract(spent);
    }

    /** What was left of the budget when each project's turn came. */
    public List<BigDecimal> leftAtTurns() {
        var lefts = new ArrayList<BigDecimal>();
        var left = budget;
        for (var turn : turns) {
            lefts.add(left);
            if (Boolean.TRUE.equals(turn.funded())) left = left.subtract(Objects.requireNonNull(turn.cost()));
        }
        return lefts;
    }

    /** An amount as money where its currency is known. */
    public static Object told(BigDecimal amount, @Nullable String currency) {
        if (currency == null) return amount;
        var digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return new Money(amount.movePointRight(digits).setScale(0, RoundingMode.DOWN).longValueExact(), currency);
    }
}
