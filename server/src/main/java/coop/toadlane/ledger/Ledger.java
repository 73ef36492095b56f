package coop.toadlane.ledger;

import static coop.toadlane.ledger.Posting.Reason.*;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Power;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.ledger.Posting.Refused;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves value between a co-op's accounts and says what stands in them. */
@Component
public class Ledger {

    /** Entering transfers and opening accounts. */
    public static final Power POST = new Power("ledger.post");

    private final Accounts accounts;
    private final Transfers transfers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Ledger(Accounts accounts, Transfers transfers, PlatformTransactionManager transactions, Clock clock) {
        this.accounts = accounts;
        this.transfers = transfers;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Posts all of these transfers or none. Sending the same ones again changes nothing and gives the first answer. Post
     * once in a transaction: two posts in one may wait for two posts in another.
     */
    public Posting post(Actor actor, List<Transfer> sent) {
        actor.must(POST);
        var group = new Group(sent);
        var malformed = group.malformed();
        if (malformed.isPresent()) return malformed.get();
        return transaction.execute(status -> post(actor, group, status));
    }

    public Posting post(Actor actor, Transfer transfer) {
        return post(actor, List.of(transfer));
    }

    /** Posts the reverse of a transfer; the mistake and its mending both stay in the books. */
    public Posting undo(Actor actor, TransferId id, LocalDate on, String memo) {
        actor.must(POST);
        return transfers.find(actor.coop(), id)
            .map(posted -> post(actor, posted.transfer().reversed(on, memo)))
            .orElseGet(() -> NOTHING_TO_UNDO.at(0));
    }

    /** Opens an account, empty. */
    @Transactional
    public Opening open(Actor actor, Account account) {
        actor.must(POST);
        return open(actor.coop(), account);
    }

    @Transactional(readOnly = true)
    public List<Holding> holdings(CoopId coop) {
        return accounts.all(coop);
    }

    @Transactional(readOnly = true)
    public Optional<Holding> holding(CoopId coop, AccountId account) {
        return accounts.find(coop, account);
    }

    Opening open(CoopId coop, Account account) {
        var problem = problem(account);
        if (problem.isPresent()) return new Opening.Refused(problem.get());
        if (!accounts.insert(coop, account)) return new Opening.Refused(Opening.Reason.CODE_TAKEN);
        return new Opening.Opened(account.id());
    }

    private static Optional<Opening.Reason> problem(Account account) {
        var name = account.name();
        if (!account.code().matches("[a-z][a-z0-9-]{0,39}")) return Optional.of(Opening.Reason.CODE_NOT_PLAIN);
        if (name == null ? !Standard.has(account.code()) : name.isBlank()) return Optional.of(Opening.Reason.NAME_MISSING);
        if (name != null && name.length() > Account.LONGEST_NAME) return Optional.of(Opening.Reason.NAME_TOO_LONG);
        if (!isCurrency(account.unit())) return Optional.of(Opening.Reason.UNKNOWN_UNIT);
        if (account.limits().areCrossed()) return Optional.of(Opening.Reason.LIMITS_CROSSED);
        return account.limits().hold(0) ? Optional.empty() : Optional.of(Opening.Reason.LIMITS_EXCLUDE_NOTHING);
    }

    private static boolean isCurrency(String unit) {
        return Currency.availableCurrencies().anyMatch(currency -> currency.getCurrencyCode().equals(unit));
    }

    private Posting post(Actor actor, Group group, TransactionStatus status) {
        var coop = actor.coop();
        var refused = group.against(accounts.lock(coop, group.accounts())).or(() -> unfitToUndo(coop, group));
        if (refused.isPresent()) return sentBefore(coop, group).orElse(refused.get());
        var whole = group.transfers().size() == 1 ? null : status.createSavepoint();
        var id = UuidCreator.getTimeOrderedEpoch();
        var written = transfers.insert(actor, id, group.transfers(), clock.instant());
        if (written == group.transfers().size()) return new Posted(id);
        if (whole != null) status.rollbackToSavepoint(whole);
        return sentBefore(coop, group).orElseThrow();
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
            var mistake = posted.remove(transfer.undoes());
            if (mistake == null) return Optional.of((undone.contains(transfer.undoes()) ? NOTHING_TO_UNDO : UNDONE_ALREADY).at(place));
            if (!transfer.isReverseOf(mistake.transfer())) return Optional.of(NOT_ITS_REVERSE.at(place));
            if (mistake.undoneBy() != null) return Optional.of(UNDONE_ALREADY.at(place));
        }
        return Optional.empty();
    }
}
