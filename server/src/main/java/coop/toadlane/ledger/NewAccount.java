package coop.toadlane.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody wants an account for, as a form offers it. */
public enum NewAccount {

    EXPENSE(Kind.EXPENSE), INCOME(Kind.INCOME), MONEY(Kind.ASSET), ASSET(Kind.ASSET), LIABILITY(Kind.LIABILITY), EQUITY(Kind.EQUITY);

    private final Kind kind;

    NewAccount(Kind kind) {
        this.kind = kind;
    }

    public static Optional<NewAccount> of(String key) {
        return Arrays.stream(values()).filter(what -> what.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    Account named(String name, String unit) {
        var code = Account.codeOf(name);
        return this == MONEY ? Account.money(code, name, unit) : Account.of(code, name, kind, unit);
    }
}
