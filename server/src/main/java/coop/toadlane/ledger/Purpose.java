package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much was earned or spent for something; {@code share} is of the largest, in per cent, for the bar beside it. */
record Purpose(AccountId account, Sentence title, Money amount, int share) {

    static List<Purpose> of(Kind kind, List<Holding> holdings, List<AccountEntries.Change> changes) {
        Map<AccountId, Long> figures = changes.stream()
            .collect(Collectors.toMap(AccountEntries.Change::account, AccountEntries.Change::net));
        var accounts = holdings.stream().map(Holding::account)
            .filter(account -> account.kind() == kind && figures.getOrDefault(account.id(), 0L) != 0)
            .toList();
        Function<Account, Long> figure = account -> kind.spoken(figures.get(account.id()));
        var largest = accounts.stream().mapToLong(figure::apply).max().orElse(1);
        return accounts.stream()
            .sorted(Comparator.comparing(figure).reversed())
            .map(account -> of(account, figure.apply(account), largest))
            .toList();
    }

    String path(String period) {
        return "/money/accounts/" + account + "?period=" + period;
    }

    private static Purpose of(Account account, long figure, long largest) {
        var share = figure <= 0 ? 0 : Math.clamp(Math.round(100.0 * figure / largest), 1, 100);
        return new Purpose(account.id(), account.title(), new Money(figure, account.unit()), share);
    }
}
