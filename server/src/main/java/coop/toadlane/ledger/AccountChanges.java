package coop.toadlane.ledger;

import static coop.toadlane.ledger.Opening.Reason.NAME_MISSING;
import static coop.toadlane.ledger.Opening.Reason.NAME_TOO_LONG;
import static coop.toadlane.ledger.Opening.Reason.NOT_EMPTY;
import static coop.toadlane.ledger.Opening.Reason.UNKNOWN_ACCOUNT;

import coop.toadlane.actor.Actor;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a chart of accounts calls an account, closes accounts, and opens closed ones again. */
@Component
@Transactional
public class AccountChanges {

    private final Accounts accounts;
    private final RecordBook record;
    private final Clock clock;

    AccountChanges(Accounts accounts, RecordBook record, Clock clock) {
        this.accounts = accounts;
        this.record = record;
        this.clock = clock;
    }

    public Opening rename(Actor actor, AccountId id, String typed) {
        actor.must(Ledger.POST);
        var name = OneLine.of(typed);
        if (name.isEmpty()) return new Opening.Refused(NAME_MISSING);
        if (name.length() > Account.LONGEST_NAME) return new Opening.Refused(NAME_TOO_LONG);
        var holding = accounts.find(actor.coop(), id);
        if (holding.isEmpty()) return new Opening.Refused(UNKNOWN_ACCOUNT);
        accounts.rename(actor.coop(), id, name);
        record.append(actor, entry("ledger.account-renamed", holding.get()));
        return new Opening.Opened(id);
    }

    /** What a co-op has, owes or was given must be nothing first; what it earned and spent stays told. */
    public Opening close(Actor actor, AccountId id) {
        actor.must(Ledger.POST);
        var holding = accounts.lock(actor.coop(), List.of(id)).get(id);
        if (holding == null) return new Opening.Refused(UNKNOWN_ACCOUNT);
        if (holding.isClosed()) return new Opening.Opened(id);
        if (!mayClose(holding)) return new Opening.Refused(NOT_EMPTY);
        accounts.close(actor.coop(), id, clock.instant());
        record.append(actor, entry("ledger.account-closed", holding));
        return new Opening.Opened(id);
    }

    public Opening reopen(Actor actor, AccountId id) {
        actor.must(Ledger.POST);
        var holding = accounts.lock(actor.coop(), List.of(id)).get(id);
        if (holding == null) return new Opening.Refused(UNKNOWN_ACCOUNT);
        if (!holding.isClosed()) return new Opening.Opened(id);
        accounts.close(actor.coop(), id, null);
        record.append(actor, entry("ledger.account-reopened", holding));
        return new Opening.Opened(id);
    }

    private static boolean mayClose(Holding holding) {
        if (holding.leaving() != 0 || holding.arriving() != 0) return false;
        return switch (holding.account().kind()) {
            case ASSET, LIABILITY, EQUITY -> holding.balance() == 0;
            case INCOME, EXPENSE -> true;
        };
    }

    private static Entry entry(String kind, Holding holding) {
        return Entry.of(kind).fact("account", holding.account().id()).fact("code", holding.account().code())
            .see("/money/accounts/" + holding.account().id());
    }
}
