package coop.toadlane.ledger;

import static coop.toadlane.ledger.Posting.Reason.EXPIRED;
import static coop.toadlane.ledger.Posting.Reason.EXPIRY_PAST;
import static coop.toadlane.ledger.Posting.Reason.ID_REUSED;
import static coop.toadlane.ledger.Posting.Reason.MORE_THAN_RESERVED;
import static coop.toadlane.ledger.Posting.Reason.NOTHING_RESERVED;
import static coop.toadlane.ledger.Posting.Reason.SETTLED_ALREADY;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets value aside, and lets what was set aside move or go free. */
@Component
@Transactional
public class Reserve {

    private final Accounts accounts;
    private final Reservations reservations;
    private final Transfers transfers;
    private final RecordBook record;
    private final Clock clock;

    Reserve(Accounts accounts, Reservations reservations, Transfers transfers, RecordBook record, Clock clock) {
        this.accounts = accounts;
        this.reservations = reservations;
        this.transfers = transfers;
        this.record = record;
        this.clock = clock;
    }

    /** Sets an amount aside. The same reservation sent again changes nothing and gets the first answer. */
    public Posting make(Actor actor, Reservation wanted) {
        actor.must(Ledger.POST);
        var group = new Group(List.of(wanted.posted(wanted.amount(), Transfer.FIRST_DAY)));
        var malformed = group.malformed();
        if (malformed.isPresent()) return malformed.get();
        var held = accounts.lock(actor.coop(), group.accounts());
        var known = reservations.find(actor.coop(), wanted.id());
        if (known.isPresent()) return known.get().reservation().equals(wanted) ? standing(wanted) : ID_REUSED.at(0);
        if (transfers.find(actor.coop(), new TransferId(wanted.id().value())).isPresent()) return ID_REUSED.at(0);
        if (!wanted.expiresAt().isAfter(clock.instant())) return EXPIRY_PAST.at(0);
        var refused = group.reserving(held);
        if (refused.isPresent()) return refused.get();
        reservations.insert(actor.coop(), wanted, clock.instant());
        record.append(actor, wanted.id().value(), entry("ledger.reserved", wanted).fact("until", wanted.expiresAt()));
        return standing(wanted);
    }

    /** Posts what was set aside, or as much of it as is needed; the rest goes free. */
    public Posting post(Actor actor, ReservationId id, long amount, LocalDate on) {
        actor.must(Ledger.POST);
        var found = reservations.find(actor.coop(), id);
        if (found.isEmpty()) return NOTHING_RESERVED.at(0);
        var reserved = found.get().reservation();
        var transfer = reserved.posted(amount, on);
        var group = new Group(List.of(transfer));
        var held = accounts.lock(actor.coop(), group.accounts());
        var ending = reservations.find(actor.coop(), id).orElseThrow().ending();
        if (ending != null) return again(actor.coop(), transfer, ending);
        if (!reserved.expiresAt().isAfter(clock.instant())) return EXPIRED.at(0);
        if (amount > reserved.amount()) return MORE_THAN_RESERVED.at(0, new Money(reserved.amount(), reserved.unit()));
        if (transfers.find(actor.coop(), transfer.id()).isPresent()) return ID_REUSED.at(0);
        var refused = group.malformed().or(() -> group.posting(reserved, held));
        if (refused.isPresent()) return refused.get();
        reservations.settle(actor.coop(), Set.of(id), Reservations.Ending.POSTED, clock.instant());
        var posted = UuidCreator.getTimeOrderedEpoch();
        if (transfers.insert(actor, posted, group.transfers(), clock.instant()) != 1) throw new IllegalStateException("Id taken: " + id);
        record.append(actor, posted, new Minute(group, Minute.codes(held)).entry());
        return new Posted(posted);
    }

    /** Lets what was set aside go free. */
    public Posting release(Actor actor, ReservationId id) {
        actor.must(Ledger.POST);
        var found = reservations.find(actor.coop(), id);
        if (found.isEmpty()) return NOTHING_RESERVED.at(0);
        var reserved = found.get().reservation();
        accounts.lock(actor.coop(), Set.of(reserved.from(), reserved.to()));
        return switch (reservations.find(actor.coop(), id).orElseThrow().ending()) {
            case POSTED -> SETTLED_ALREADY.at(0);
            case RELEASED, EXPIRED -> standing(reserved);
            case null -> {
                reservations.settle(actor.coop(), Set.of(id), Reservations.Ending.RELEASED, clock.instant());
                record.append(actor, entry("ledger.released", reserved));
                yield standing(reserved);
            }
        };
    }

    /** Ends what has expired in the co-op in scope, and says how much that was. */
    int expire(CoopId coop) {
        var due = reservations.expired(coop, clock.instant());
        accounts.lock(coop, due.stream().flatMap(reservation -> Stream.of(reservation.from(), reservation.to())).toList());
        var open = reservations.expired(coop, clock.instant()).stream().filter(due::contains).map(Reservation::id).toList();
        if (open.isEmpty()) return 0;
        reservations.settle(coop, open, Reservations.Ending.EXPIRED, clock.instant());
        record.append(new Actor.Clockwork(coop), Entry.of("ledger.expired").fact("count", open.size()).fact("reservations", open));
        return open.size();
    }

    private Posting again(CoopId coop, Transfer transfer, Reservations.Ending ending) {
        var posted = transfers.find(coop, transfer.id());
        return ending == Reservations.Ending.POSTED && posted.isPresent() && posted.get().transfer().equals(transfer)
            ? new Posted(posted.get().group()) : SETTLED_ALREADY.at(0);
    }

    private static Posting standing(Reservation reservation) {
        return new Posted(reservation.id().value());
    }

    private static Entry entry(String kind, Reservation reservation) {
        return Entry.of(kind)
            .fact("reservation", reservation.id()).fact("amount", new Money(reservation.amount(), reservation.unit()))
            .fact("for", reservation.memo());
    }
}
