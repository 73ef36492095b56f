package coop.toadlane.ledger;

import coop.toadlane.ui.Sentence;
import org.jspecify.annotations.Nullable;

/** Something that value is held as, owed to, or spent on, in one unit. Without a name of its own its code has one. */
public record Account(AccountId id, String code, @Nullable String name, Kind kind, String unit, boolean isMoney, Limits limits) {

    static final int LONGEST_NAME = 100;

    public Account {
        if (isMoney && kind != Kind.ASSET) throw new IllegalArgumentException("Money is something a co-op has");
    }

    public static Account of(String code, @Nullable String name, Kind kind, String unit) {
        return new Account(AccountId.next(), code, name, kind, unit, false, Limits.NONE);
    }

    /** A till, a bank account, a wallet: what can be paid from, down to nothing. */
    public static Account money(String code, @Nullable String name, String unit) {
        return new Account(AccountId.next(), code, name, Kind.ASSET, unit, true, Limits.NO_OVERDRAFT);
    }

    public Account within(Limits limits) {
        return new Account(id, code, name, kind, unit, isMoney, limits);
    }

    public Sentence title() {
        return name == null ? Sentence.of("ledger.account." + code) : Sentence.of("ledger.named", name);
    }
}
