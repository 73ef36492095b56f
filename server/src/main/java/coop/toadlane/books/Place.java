package coop.toadlane.books;

import coop.toadlane.ledger.Account;
import coop.toadlane.ledger.Kind;
import coop.toadlane.ledger.NewAccount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An account of a journal in one unit: what is to be found, or opened, in the chart. */
record Place(String account, String unit) {

    private static final Pattern MONEY = Pattern.compile(
        "assets?(:.+)?:(cash|bank|che(ck|que?)(ing)?|savings?|currentcash|wallet)(:.*)?", Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> ROOTS = List.of(
        root("assets?"), root("(debts?|liabilit(y|ies))"), root("equity"), root("(incomes?|revenues?)"), root("expenses?"));
    private static final List<NewAccount> KINDS = List.of(
        NewAccount.ASSET, NewAccount.LIABILITY, NewAccount.EQUITY, NewAccount.INCOME, NewAccount.EXPENSE);

    /** What its name says it is, as hledger reads names; empty if it says nothing. */
    Optional<NewAccount> kind() {
        if (MONEY.matcher(account).matches()) return Optional.of(NewAccount.MONEY);
        for (var root = 0; root < ROOTS.size(); root++)
            if (ROOTS.get(root).matcher(account).matches()) return Optional.of(KINDS.get(root));
        return Optional.empty();
    }

    /** The account of the chart that has its code, kind and unit. */
    Optional<Account> in(List<Account> chart) {
        var kind = kind().map(NewAccount::kind);
        return chart.stream()
            .filter(known -> known.unit().equals(unit) && known.code().equals(Account.codeOf(name())))
            .filter(known -> kind.isEmpty() || kind.get() == known.kind())
            .findFirst();
    }

    /** Its name without the part that tells its kind; with the unit if that is not the co-op's own. */
    String name(String ownCurrency) {
        var name = unit.equals(ownCurrency) ? name() : name() + " " + unit;
        return name.length() <= Account.LONGEST_NAME ? name : name.substring(0, Account.LONGEST_NAME);
    }

    Kind orderedBy() {
        return kind().map(NewAccount::kind).orElse(Kind.EXPENSE);
    }

    private String name() {
        var colon = account.indexOf(':');
        var below = kind().isPresent() && colon > 0 ? account.substring(colon + 1) : account;
        var name = below.replace(":", ", ").strip();
        return name.isEmpty() ? account : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Pattern root(String name) {
        return Pattern.compile(name + "(:.*)?", Pattern.CASE_INSENSITIVE);
    }
}
