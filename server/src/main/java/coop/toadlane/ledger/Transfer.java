package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Value moves from one account (credited) to another (debited).
 *
 * @param amount in minor units of the unit
 * @param on     the day it takes effect in the co-op's books
 * @param memo   what for; everyone may read it
 * @param undoes the transfer whose reverse this is
 */
public record Transfer(
        TransferId id,
        AccountId from,
        AccountId to,
        long amount,
        String unit,
        LocalDate on,
        String memo,
        @Nullable Party party,
        @Nullable TransferId undoes) {

    public static final int LONGEST_MEMO = 500;

    static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    public Transfer {
        memo = OneLine.of(memo);
    }

    public static Transfer of(AccountId from, AccountId to, Money money, LocalDate on, String memo) {
        return new Transfer(TransferId.next(), from, to, money.minor(), money.currency(), on, memo, null, null);
    }

    public Transfer as(TransferId id) {
        return new Transfer(id, from, to, amount, unit, on, memo, party, undoes);
    }

    public Transfer with(@Nullable Party party) {
        return new Transfer(id, from, to, amount, unit, on, memo, party, undoes);
    }

    Transfer reversed(LocalDate on, String memo) {
        return new Transfer(TransferId.next(), to, from, amount, unit, on, memo, party, id);
    }

    /** Whether books of ours go as far as its day. */
    public boolean isInReach() {
        return !on.isBefore(FIRST_DAY) && !on.isAfter(LAST_DAY);
    }

    boolean isReverseOf(Transfer other) {
        return from.equals(other.to) && to.equals(other.from) && amount == other.amount && unit.equals(other.unit);
    }
}
