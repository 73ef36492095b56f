package coop.toadlane.ledger;

import static coop.toadlane.ledger.Posting.Reason.NOTHING_TO_UNDO;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Power;
import coop.toadlane.membership.Pattern;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves value between a co-op's accounts, and opens accounts. What stands in them is read from {@link Books}. */
@Component
public class Ledger {

    /** Entering transfers and opening accounts. */
    public static final Power POST = new Power("ledger.post");

    private final Accounts accounts;
    private final Transfers transfers;
    private final Gathering gathering;
    private final RecordBook record;

    Ledger(Accounts accounts, Transfers transfers, Gathering gathering, RecordBook record) {
        this.accounts = accounts;
        this.transfers = transfers;
        this.gathering = gathering;
        this.record = record;
    }

    /**
     * Posts all of these transfers or none. Sending the same ones again changes nothing and gives the first answer. In a
     * transaction they stand or fall with it; post once in one, since two posts in one may wait for two posts in another.
     * Outside of one they stand when this returns, and are written together with what others post at the same moment.
     */
    public Posting post(Actor actor, List<Transfer> group) {
        actor.must(POST);
        return gathering.post(actor, new Group(group));
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
        var problem = account.problem();
        if (problem.isPresent()) return new Opening.Refused(problem.get());
        if (!accounts.insert(actor.coop(), account)) return new Opening.Refused(Opening.Reason.CODE_TAKEN);
        record.append(actor, Entry.of("ledger.account-opened")
            .fact("account", account.id()).fact("code", account.code()).fact("unit", account.unit()));
        return new Opening.Opened(account.id());
    }

    /** Gives a co-op that was just founded the accounts that every co-op needs. */
    void openStandard(Actor actor, Pattern pattern, String currency) {
        var chart = Standard.chart(pattern, currency);
        chart.forEach(account -> accounts.insert(actor.coop(), account));
        record.append(actor, Entry.of("ledger.chart-opened")
            .fact("accounts", chart.stream().map(Account::code).toList()).fact("count", chart.size()).fact("unit", currency));
    }
}
