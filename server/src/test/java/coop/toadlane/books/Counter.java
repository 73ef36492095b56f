package coop.toadlane.books;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.ledger.AccountId;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ledger.Party;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.membership.Pattern;
import coop.toadlane.ui.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Informal groups, where everybody may enter payments, with pages that are asked without a browser. */
@Component
class Counter {

    final Browsers browsers;
    private final Village village;
    private final Ledger ledger;
    private final Books books;
    private final OpenBooks open;
    private final Scopes scopes;
    private final Actors actors;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Counter(
            Browsers browsers, Village village, Ledger ledger, Books books, OpenBooks open, Scopes scopes, Actors actors, JdbcClient db,
            TransactionTemplate transaction) {
        this.browsers = browsers;
        this.village = village;
        this.ledger = ledger;
        this.books = books;
        this.open = open;
        this.scopes = scopes;
        this.actors = actors;
        this.db = db;
        this.transaction = transaction;
    }

    /** Founded by Luca, who is its only member. */
    Group group() {
        var luca = browsers.person("Luca Ferrero");
        return new Group(village.founded(luca, Pattern.INFORMAL), luca);
    }

    /** Accounts of the co-op in scope whose balance is not what their entries add up to. */
    long doubts() {
        return db.sql("SELECT count(*) FROM ledger.unsound").query(Long.class).single();
    }

    final class Group {

        final Coop coop;
        final SignedIn luca;

        private Group(Coop coop, SignedIn luca) {
            this.coop = coop;
            this.luca = luca;
        }

        <T> T within(Supplier<T> work) {
            return scopes.within(coop.id(), () -> transaction.execute(_ -> work.get()));
        }

        /** Without a transaction around it: what is refused has left nothing behind. */
        <T> T alone(Supplier<T> work) {
            return scopes.within(coop.id(), work);
        }

        Browsing asLuca() {
            return browsers.as(luca);
        }

        Actor actor(SignedIn person) {
            return within(() -> actors.of(coop.id(), Optional.of(person.id())));
        }

        Party party(SignedIn person) {
            return Party.of(actor(person).member().orElseThrow());
        }

        SignedIn joinedBy(String name) {
            var person = browsers.person(name);
            within(() -> db.sql("""
                    INSERT INTO membership.member (coop_id, member_id, number, name, person_id, class, standing, since)
                    SELECT :coop, :id, max(number) + 1, :name, :person, min(class), 'MEMBER', current_date
                      FROM membership.member
                    """)
                .param("coop", coop.id().value()).param("id", MemberId.next().value()).param("name", person.name())
                .param("person", person.id().value()).update());
            return person;
        }

        AccountId account(String code) {
            return within(() -> books.account(coop.id(), code));
        }

        long figure(String code) {
            return within(() -> books.holding(coop.id(), books.account(coop.id(), code)).orElseThrow().figure());
        }

        private String unit(String code) {
            return within(() -> books.holding(coop.id(), books.account(coop.id(), code)).orElseThrow().account().unit());
        }

        Transfer moved(String from, String to, long cents, String day, String memo, Party party) {
            var transfer = Transfer.of(
                account(from), account(to), new Money(cents, unit(from)), LocalDate.parse(day), memo).with(party);
            if (!(within(() -> ledger.post(actor(luca), List.of(transfer))) instanceof Posting.Posted))
                throw new AssertionError("Not posted: " + memo);
            return transfer;
        }

        void undone(Transfer transfer, String day) {
            within(() -> ledger.undo(actor(luca), transfer.id(), LocalDate.parse(day), "taken back"));
        }

        void rules(Openness openness, boolean isTwoPairsOfEyes) {
            within(() -> {
                open.change(new Actor.Decision(coop.id(), new UUID(4, 4)), new BookRules(openness, isTwoPairsOfEyes));
                return null;
            });
        }

        String path(String below) {
            return coop.path() + below;
        }
    }
}
