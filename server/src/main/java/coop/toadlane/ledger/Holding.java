package coop.toadlane.ledger;

import coop.toadlane.ui.Money;

/** An account and what stands in it, in minor units, as people speak of it: what we owe is a figure above nothing. */
public record Holding(Account account, long figure) {

    public Money money() {
        return new Money(figure, account.unit());
    }

    long balance() {
        return account.kind().spoken(figure);
    }
}
