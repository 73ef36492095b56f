package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Value set aside to move from one account to another: posted in whole or part, released, or free again when it expires. Until
 * then limits hold whatever becomes of it.
 *
 * @param amount in minor units of the unit
 */
public record Reservation(
        ReservationId id, AccountId from, AccountId to, long amount, String unit, Instant expiresAt, String memo, @Nullable Party party) {

    public Reservation {
        memo = OneLine.of(memo);
        expiresAt = expiresAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static Reservation of(AccountId from, AccountId to, Money money, Instant expiresAt, String memo) {
        return new Reservation(ReservationId.next(), from, to, money.minor(), money.currency(), expiresAt, memo, null);
    }

    public Reservation as(ReservationId id) {
        return new Reservation(id, from, to, amount, unit, expiresAt, memo, party);
    }

    public Reservation with(@Nullable Party party) {
        return new Reservation(id, from, to, amount, unit, expiresAt, memo, party);
    }

    /** The transfer that so much of it becomes on a day. */
    Transfer posted(long amount, LocalDate on) {
        return new Transfer(new TransferId(id.value()), from, to, amount, unit, on, memo, party, null);
    }
}
