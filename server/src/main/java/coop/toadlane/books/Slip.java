package coop.toadlane.books;

import coop.toadlane.actor.MemberId;
import coop.toadlane.ledger.AccountId;
import coop.toadlane.ledger.Party;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.ledger.TransferId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody entered by hand, and what became of it; it waits while it has no ending. */
record Slip(UUID id, UUID madeBy, Instant madeAt, List<Kept> content, @Nullable Ending ending, @Nullable UUID endedBy) {

    enum Ending { POSTED, DROPPED }

    /** A transfer as it is kept until it may move. */
    record Kept(
            UUID id, UUID from, UUID to, long amount, String unit, LocalDate on, String memo, @Nullable UUID member,
            @Nullable String name, @Nullable UUID undoes) {

        static Kept of(Transfer transfer) {
            var party = transfer.party();
            return new Kept(
                transfer.id().value(), transfer.from().value(), transfer.to().value(), transfer.amount(), transfer.unit(), transfer.on(),
                transfer.memo(), party == null || party.member() == null ? null : party.member().value(),
                party == null ? null : party.name(), transfer.undoes() == null ? null : transfer.undoes().value());
        }

        Transfer transfer() {
            return new Transfer(
                new TransferId(id), new AccountId(from), new AccountId(to), amount, unit, on, memo, party(),
                undoes == null ? null : new TransferId(undoes));
        }

        private @Nullable Party party() {
            if (member == null && name == null) return null;
            return new Party(member == null ? null : new MemberId(member), name);
        }
    }

    Slip {
        content = List.copyOf(content);
    }

    List<Transfer> transfers() {
        return content.stream().map(Kept::transfer).toList();
    }

    boolean isWaiting() {
        return ending == null;
    }
}
