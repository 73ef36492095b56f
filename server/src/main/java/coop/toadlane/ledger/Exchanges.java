package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.ui.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Changes one unit into another: two transfers in one group, each in its own unit, by way of an account of each unit that holds
 * what was changed. No rate is assumed anywhere; it is what the two amounts say.
 */
@Component
public class Exchanges {

    private final Ledger ledger;
    private final Accounts accounts;

    Exchanges(Ledger ledger, Accounts accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
    }

    /** What was given leaves one account, and what was got for it reaches the other. Needs the power to post. */
    List<Transfer> group(Actor actor, AccountId from, Money given, AccountId to, Money got, LocalDate on, String memo) {
        return List.of(
            Transfer.of(from, account(actor, given.currency()), given, on, memo),
            Transfer.of(account(actor, got.currency()), to, got, on, memo));
    }

    /** The account that stands between this unit and all others, opened if nobody else did. Needs the power to post. */
    public AccountId account(Actor actor, String unit) {
        var code = Standard.exchange(unit);
        var account = Account.of(code, null, Kind.EQUITY, unit);
        return accounts.codedIn(actor.coop(), code, unit).orElseGet(() -> switch (ledger.open(actor, account)) {
            case Opening.Opened(var id) -> id;
            case Opening.Refused(var reason) -> accounts.codedIn(actor.coop(), code, unit).orElseThrow(
                () -> new IllegalStateException("The account " + code + " cannot be opened: " + reason));
        });
    }
}
