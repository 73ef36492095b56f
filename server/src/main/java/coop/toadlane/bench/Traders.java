package coop.toadlane.bench;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.database.Postgres;
import coop.toadlane.ledger.Ledger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Founds co-ops with many accounts, whose members pay each other. */
@Component
@ConditionalOnBooleanProperty("toadlane.bench")
class Traders {

    private final Town town;
    private final Ledger ledger;
    private final Scopes scopes;
    private final Crowd crowd;

    Traders(Town town, Ledger ledger, Scopes scopes, Postgres postgres) {
        this.town = town;
        this.ledger = ledger;
        this.scopes = scopes;
        this.crowd = new Crowd(postgres.owner());
    }

    Market open(String name, int accounts) {
        var coop = town.coop(name).id();
        crowd.openAccounts(coop, accounts);
        crowd.settle();
        return in(coop);
    }

    Market in(CoopId coop) {
        return new Market(coop, crowd.accounts(coop), ledger, scopes, crowd);
    }
}
