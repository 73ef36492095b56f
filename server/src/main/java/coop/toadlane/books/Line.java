package coop.toadlane.books;

import coop.toadlane.ledger.Account;
import coop.toadlane.ledger.Kind;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account in a statement, in minor units: what stood in it before, what came and left, and what stands in it then. */
record Line(UUID id, String code, @Nullable String name, Kind kind, String unit, long opening, long debit, long credit) {

    Sentence title() {
        return Account.titled(code, name);
    }

    long closing() {
        return opening + debit - credit;
    }

    /** What people say stands in it. */
    Money stands() {
        return new Money(kind.spoken(closing()), unit);
    }

    /** What people say it changed by. */
    Money changed() {
        return new Money(kind.spoken(debit - credit), unit);
    }

    boolean isTouched() {
        return opening != 0 || debit != 0 || credit != 0;
    }
}
