package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.record.RecordBook;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers what many post in a co-op at the same time and has it written at once. Whoever posts as part of something larger
 * goes to the {@link Desk}, in that transaction.
 */
@Component
class Gathering {

    private final Desk desk;
    private final Accounts accounts;
    private final Transfers transfers;
    private final RecordBook record;
    private final Codes codes;
    private final Scopes scopes;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Map<CoopId, Lane> lanes = new ConcurrentHashMap<>();

    Gathering(Desk desk, Accounts accounts, Transfers transfers, RecordBook record, Codes codes, Scopes scopes, Clock clock,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.accounts = accounts;
        this.transfers = transfers;
        this.record = record;
        this.codes = codes;
        this.scopes = scopes;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    Posting post(Actor actor, Group group) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return desk.post(actor, group);
        var malformed = group.malformed();
        if (malformed.isPresent()) return malformed.get();
        var coop = actor.coop();
        return lanes.computeIfAbsent(coop, _ -> new Lane())
            .post(new Wish(actor, group), wishes -> scopes.within(coop, () -> write(coop, wishes)));
    }

    private void write(CoopId coop, List<Wish> wishes) {
        var ids = new HashSet<TransferId>();
        var together = new ArrayList<Wish>();
        var apart = new ArrayList<Wish>();
        wishes.forEach(wish -> (isPlain(wish, ids) ? together : apart).add(wish));
        if (!writeTogether(coop, together)) apart.addAll(together);
        if (!apart.isEmpty()) writeInTurn(coop, apart);
    }

    /** Corrections are held against what they correct; what was sent twice at the same moment gets the first one's answer. */
    private static boolean isPlain(Wish wish, Set<TransferId> ids) {
        var own = wish.group().transfers();
        return own.stream().allMatch(transfer -> transfer.undoes() == null) && own.stream().allMatch(transfer -> ids.add(transfer.id()));
    }

    /** All in one statement, if the database has nothing against any of it. */
    private boolean writeTogether(CoopId coop, List<Wish> wishes) {
        if (wishes.isEmpty()) return true;
        try {
            transaction.executeWithoutResult(_ -> {
                var minute = new JointMinute(wishes);
                transfers.insert(coop, wishes, minute.id(), clock.instant());
                record.append(minute.actor(), minute.id(), minute.entry(codes.of(coop, minute.named())));
            });
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException _) {
            return false;
        }
        wishes.forEach(wish -> wish.answer(new Posted(wish.id())));
        return true;
    }

    /** Each against what the ones before it left, so that one that is refused takes no other along; and committed together. */
    private void writeInTurn(CoopId coop, List<Wish> wishes) {
        try {
            var answers = Objects.requireNonNull(transaction.execute(_ -> {
                accounts.lock(coop, wishes.stream().flatMap(wish -> wish.group().accounts().stream()).collect(Collectors.toSet()));
                return wishes.stream().map(wish -> desk.post(wish.actor(), wish.group())).toList();
            }));
            for (var place = 0; place < answers.size(); place++) wishes.get(place).answer(answers.get(place));
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException e) {
            if (wishes.size() == 1) throw e;
            wishes.forEach(wish -> writeAlone(coop, wish));
        }
    }

    private void writeAlone(CoopId coop, Wish wish) {
        try {
            writeInTurn(coop, List.of(wish));
        } catch (RuntimeException e) {
            wish.fail(e);
        }
    }
}
