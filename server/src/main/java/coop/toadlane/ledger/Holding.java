package coop.toadlane.ledger;

/** An account and what stands in it, in minor units, as people speak of it: what we owe is a figure above nothing. */
public record Holding(Account account, long figure) {

    long balance() {
        return account.kind().spoken(figure);
    }
}
