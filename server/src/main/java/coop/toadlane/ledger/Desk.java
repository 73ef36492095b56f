package coop.toadlane.ledger;

import static coop.toadlane.ledger.Posting.Reason.ID_REUSED;
import static coop.toadlane.ledger.Posting.Reason.NOTHING_TO_UNDO;
import static coop.toadlane.ledger.Posting.Reason.NOT_ITS_REVERSE;
import static coop.toadlane.ledger.Posting.Reason.UNDONE_ALREADY;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.ledger.Posting.Refused;
import coop.toadlane.record.RecordBook;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a group is held against the accounts that it names, and written: whole, or not at all. */
@Component
class Desk {

    private final Accounts accounts;
    private final Transfers transfers;
    private final RecordBook record;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Desk(Accounts accounts, Transfers transfers, RecordBook record, PlatformTransactionManager transactions, Clock clock) {
        this.accounts = accounts;
        this.transfers = transfers;
        this.record = record;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Posting post(Actor actor, Group group) {
        var malformed = group.malformed();
        if (malformed.isPresent()) return malformed.get();
        return Objects.requireNonNull(transaction.execute(status -> post(actor, group, status)));
    }

    private Posting post(Actor actor, Group group, TransactionStatus status) {
        var held = accounts.lock(actor.coop(), group.accounts());
        var refused = group.against(held).or(() -> unfitToUndo(actor.coop(), group));
        if (refused.isPresent()) return sentBefore(actor.coop(), group).orElse(refused.get());
        var whole = group.transfers().size() == 1 ? null : status.createSavepoint();
        var id = UuidCreator.getTimeOrderedEpoch();
        var written = transfers.insert(actor, id, group.transfers(), clock.instant());
        if (written == group.transfers().size()) {
            record.append(actor, id, new Minute(group, Minute.codes(held)).entry());
            return new Posted(id);
        }
        if (whole != null) status.rollbackToSavepoint(whole);
        return sentBefore(actor.coop(), group).orElseThrow();
    }

    /** What was answered when these ids were first sent, if any was: the same transfers still stand, others are refused. */
    private Optional<Posting> sentBefore(CoopId coop, Group group) {
        var sent = group.transfers();
        var earlier = transfers.find(coop, sent.stream().map(Transfer::id).toList());
        if (earlier.isEmpty()) return Optional.empty();
        for (var place = 0; place < sent.size(); place++) {
            var posted = earlier.get(sent.get(place).id());
            if (posted != null && !posted.transfer().equals(sent.get(place))) return Optional.of(ID_REUSED.at(place));
        }
        var groups = earlier.values().stream().map(Transfers.Posted::group).distinct().toList();
        if (earlier.size() == sent.size() && groups.size() == 1) return Optional.of(new Posted(groups.getFirst()));
        return Optional.of(ID_REUSED.at(firstKnown(sent, earlier)));
    }

    private static int firstKnown(List<Transfer> sent, Map<TransferId, Transfers.Posted> earlier) {
        var place = 0;
        while (!earlier.containsKey(sent.get(place).id())) place++;
        return place;
    }

    private Optional<Refused> unfitToUndo(CoopId coop, Group group) {
        var undone = group.transfers().stream().map(Transfer::undoes).filter(Objects::nonNull).collect(Collectors.toSet());
        if (undone.isEmpty()) return Optional.empty();
        var posted = transfers.find(coop, undone);
        for (var place = 0; place < group.transfers().size(); place++) {
            var transfer = group.transfers().get(place);
            if (transfer.undoes() == null) continue;
            var mistake = posted.get(transfer.undoes());
            if (mistake == null) return Optional.of(NOTHING_TO_UNDO.at(place));
            if (!transfer.isReverseOf(mistake.transfer())) return Optional.of(NOT_ITS_REVERSE.at(place));
            if (mistake.undoneBy() != null || !undone.remove(transfer.undoes())) return Optional.of(UNDONE_ALREADY.at(place));
        }
        return Optional.empty();
    }
}
