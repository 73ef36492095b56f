package coop.toadlane.ledger;

import java.util.Comparator;
import java.util.List;

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

    private static List<Account> purposes(List<Kind> order, List<Account> chart) {
        return chart.stream()
            .filter(account -> !account.isMoney())
            .sorted(Comparator.comparingInt(account -> order.indexOf(account.kind())))
            .toList();
    }
}
