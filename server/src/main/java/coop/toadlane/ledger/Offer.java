package coop.toadlane.ledger;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Words;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which accounts a form offers, the likeliest first. */
final class Offer {

    private static final List<Kind> WHAT_CAME = List.of(Kind.INCOME, Kind.EQUITY, Kind.LIABILITY, Kind.ASSET, Kind.EXPENSE);
    private static final List<Kind> WHAT_WENT = List.of(Kind.EXPENSE, Kind.ASSET, Kind.LIABILITY, Kind.EQUITY, Kind.INCOME);

    private Offer() {}

    static List<Account> accounts(Way way, List<Account> chart) {
        return switch (way) {
            case IN, OUT -> chart.stream().filter(Account::isMoney).toList();
            case MOVE -> chart;
        };
    }

    static List<Account> purposes(Way way, List<Account> chart) {
        return switch (way) {
            case IN -> purposes(WHAT_CAME, chart);
            case OUT -> purposes(WHAT_WENT, chart);
            case MOVE -> chart;
        };
    }

    /** As a form offers them; what is not kept in the co-op's currency says in what it is. */
    static List<Choice> choices(List<Account> accounts, @Nullable String currency, Words words) {
        return accounts.stream().map(account -> Choice.of(
            account.id().toString(),
            account.unit().equals(currency) ? words.say(account.title())
                : words.say("ledger.account.in-unit", account.title(), account.unit()))).toList();
    }

    private static List<Account> purposes(List<Kind> order, List<Account> chart) {
        return chart.stream()
            .filter(account -> !account.isMoney())
            .sorted(Comparator.comparingInt(account -> order.indexOf(account.kind())))
            .toList();
    }
}
