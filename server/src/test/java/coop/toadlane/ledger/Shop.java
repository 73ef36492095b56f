package coop.toadlane.ledger;

import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** New co-ops with a treasurer and open books, for tests of the ledger. */
@Component
class Shop {

    static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    /** A co-op and somebody in it who may post. */
    record Books(Coop coop, Actor treasurer, Ledger ledger, coop.toadlane.ledger.Books books, Scopes scopes, JdbcClient db) {

        AccountId account(String code) {
            return within(() -> books.account(coop.id(), code));
        }

        Transfer transfer(String from, String to, long cents) {
            return Transfer.of(account(from), account(to), new Money(cents, "EUR"), DAY, "for the test");
        }

        Posting post(Transfer... group) {
            return within(() -> ledger.post(treasurer, List.of(group)));
        }

        /** Puts money in the bank that members brought. */
        Books holding(long cents) {
            if (!(post(transfer("shares", "bank", cents)) instanceof Posted)) throw new AssertionError("No money came in");
            return this;
        }

        AccountId open(Account account) {
            within(() -> ledger.open(treasurer, account));
            return account.id();
        }

        long figure(String code) {
            return within(() -> books.holding(coop.id(), books.account(coop.id(), code)).orElseThrow().figure());
        }

        long transfers() {
            return within(() -> db.sql("SELECT count(*) FROM ledger.transfer").query(Long.class).single());
        }

        /** Accounts whose balance is not what their entries add up to, and what all balances add up to. */
        Map<String, Long> doubts() {
            return within(() -> Map.of(
                "unsound accounts", db.sql("SELECT count(*) FROM ledger.unsound").query(Long.class).single(),
                "sum of all balances", db.sql("SELECT sum(balance) FROM ledger.balance").query(Long.class).single()));
        }

        <T> T within(Supplier<T> work) {
            return scopes.within(coop.id(), work);
        }
    }

    static final Map<String, Long> NO_DOUBT = Map.of("unsound accounts", 0L, "sum of all balances", 0L);

    @Autowired
    Village village;

    @Autowired
    Ledger ledger;

    @Autowired
    coop.toadlane.ledger.Books books;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    Words words(String language) {
        return new Words(village.english().dictionary(), Locale.of(language), ZoneId.of("Europe/Monaco"));
    }

    Books founded() {
        var luca = village.person("Luca Ferrero");
        var coop = village.foundedBy(luca);
        var member = scopes.within(coop.id(), () -> new MemberId(
            db.sql("SELECT member_id FROM membership.register").query(UUID.class).single()));
        return new Books(coop, new Actor.Member(coop.id(), luca.id(), member, Set.of(Ledger.POST)), ledger, books, scopes, db);
    }
}
