package coop.toadlane.ledger;

import coop.toadlane.ui.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The first chart of accounts, the same for every co-op that has just been founded; their names are words of ours. */
enum Standard {

    BANK(Kind.ASSET),
    CASH(Kind.ASSET),
    OWED_TO_US(Kind.ASSET),
    EQUIPMENT(Kind.ASSET),
    OWED_BY_US(Kind.LIABILITY),
    LOANS(Kind.LIABILITY),
    SHARES(Kind.EQUITY),
    OPENING(Kind.EQUITY),
    SALES(Kind.INCOME),
    DUES(Kind.INCOME),
    GRANTS(Kind.INCOME),
    OTHER_INCOME(Kind.INCOME),
    WAGES(Kind.EXPENSE),
    SUPPLIES(Kind.EXPENSE),
    RENT(Kind.EXPENSE),
    SERVICES(Kind.EXPENSE),
    OTHER_SPENDING(Kind.EXPENSE);

    private final Kind kind;

    Standard(Kind kind) {
        this.kind = kind;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean has(String code) {
        return Arrays.stream(values()).anyMatch(standard -> standard.code().equals(code));
    }

    static Sentence title(String code) {
        return Sentence.of("ledger.account." + code);
    }

    static List<Account> chart(String currency) {
        return Arrays.stream(values()).map(standard -> standard.account(currency)).toList();
    }

    private Account account(String currency) {
        return switch (this) {
            case BANK, CASH -> Account.money(code(), null, currency);
            case SHARES, LOANS, OWED_TO_US, OWED_BY_US -> Account.of(code(), null, kind, currency).within(Limits.NO_OVERDRAFT);
            case EQUIPMENT, OPENING, SALES, DUES, GRANTS, OTHER_INCOME, WAGES, SUPPLIES, RENT, SERVICES, OTHER_SPENDING ->
                Account.of(code(), null, kind, currency);
        };
    }
}
