package coop.toadlane.ledger;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a co-op's books say today: what it has, what stands in each account, what moved last. */
@Component
@Transactional(readOnly = true)
public class Books {

    private final Accounts accounts;
    private final Journal journal;
    private final Transfers transfers;

    Books(Accounts accounts, Journal journal, Transfers transfers) {
        this.accounts = accounts;
        this.journal = journal;
        this.transfers = transfers;
    }

    /** What the co-op can pay from, in its own currency. */
    public Money has(Coop coop) {
        return new Money(accounts.money(coop.id(), coop.currency()), coop.currency());
    }

    /** The transfers that took effect last, latest first. */
    public List<Movement> latest(CoopId coop, int limit) {
        return journal.latest(coop, limit);
    }

    /** The whole chart of accounts, in its order. */
    public List<Holding> holdings(CoopId coop) {
        return accounts.all(coop);
    }

    /**
     * What stood in an account at the end of a day of effect, as the books knew it before a moment. It takes the sums of months
     * and the entries of one, and those that were recorded since.
     */
    public long figure(CoopId coop, AccountId account, LocalDate on, Instant knownBefore) {
        return accounts.figure(coop, account, on, knownBefore);
    }

    public Optional<Holding> holding(CoopId coop, AccountId account) {
        return accounts.find(coop, account);
    }

    /** The account with this code: {@code bank}, {@code cash}, {@code shares}, {@code sales}, {@code wages}, … */
    public AccountId account(CoopId coop, String code) {
        return accounts.coded(coop, code);
    }

    /** Accounts in which something may move: the chart without those that are closed. */
    public List<Account> open(CoopId coop) {
        return holdings(coop).stream().filter(holding -> !holding.isClosed()).map(Holding::account).toList();
    }

    /** Those of these transfers that were posted, in this co-op and by that id. */
    public Map<TransferId, Transfer> posted(CoopId coop, Collection<TransferId> ids) {
        return transfers.find(coop, ids).values().stream().map(Transfers.Posted::transfer)
            .collect(Collectors.toMap(Transfer::id, Function.identity()));
    }
}
