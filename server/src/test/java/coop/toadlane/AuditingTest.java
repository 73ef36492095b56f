package coop.toadlane;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.database.TestPostgres;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Recount;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.record.Audit;
import coop.toadlane.record.Numbered;
import coop.toadlane.ui.Money;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What {@code ./toadlane audit} prints and answers, of a co-op whose members put 100.00 into the bank and paid 40.00 of rent. */
@DatabaseTest
class AuditingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @Autowired Coops coops;
    @Autowired Audit audit;
    @Autowired Recount recount;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Scopes scopes;
    @Autowired Village village;
    @Autowired Numbered numbered;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Coop coop;

    @BeforeEach
    void moneyMoves() {
        var luca = village.person("Luca Ferrero");
        coop = village.foundedBy(luca);
        var treasurer = new Actor.Member(coop.id(), luca.id(), MemberId.next(), Set.of(Ledger.POST));
        pay(treasurer, "shares", "bank", 10_000);
        pay(treasurer, "bank", "rent", 4_000);
        numbered.now(coop.id());
    }

    @Test
    void of_sound_books_it_says_how_much_it_looked_at_and_answers_0() {
        assertThat(run(coop.slug())).isZero();
        assertThat(out.toString()).startsWith(coop.name() + ": ").contains(" 2 transfers: all fits").hasLineCount(1);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE ledger.balance SET balance = 6001 WHERE :ours AND balance = 6000 | bank holds 6001, and its entries add up to 6000",
        "UPDATE ledger.transfer SET amount = 4001 WHERE :ours AND amount = 4000  | rent holds 4000, and its entries add up to 4001",
        "DELETE FROM ledger.transfer WHERE :ours AND amount = 4000               | rent holds 4000, and its entries add up to 0",
        "UPDATE record.entry SET body = replace(body, 'the test', 'nothing') WHERE :ours | entries are not those that were signed",
        "UPDATE record.head SET root = sha256('x') WHERE :ours                   | is not signed by its key"})
    void what_was_tampered_with_is_named_and_it_answers_1(String change, String finding) throws SQLException {
        byTheOwner(change);
        assertThat(run(coop.slug())).isOne();
        assertThat(out.toString()).contains(finding).contains(" faults" + System.lineSeparator());
    }

    @Test
    void every_finding_is_told_and_not_only_the_first() throws SQLException {
        byTheOwner("UPDATE ledger.balance SET balance = 6001 WHERE :ours AND balance = 6000");
        byTheOwner("UPDATE ledger.balance SET leaving = 5 WHERE :ours AND balance = 4000");
        byTheOwner("UPDATE record.head SET root = sha256('x') WHERE :ours");
        assertThat(run(coop.slug())).isOne();
        assertThat(out.toString()).contains(
            "is not signed by its key", "Account bank holds 6001", "All balances in EUR add up to 1", "Of account rent 5 is set aside");
    }

    @Test
    void one_co_op_at_fault_is_told_beside_those_that_are_sound() throws SQLException {
        byTheOwner("UPDATE ledger.balance SET balance = 6001 WHERE :ours AND balance = 6000");
        assertThat(run(village.foundedBy(village.person("Mei Tanaka")).slug())).isZero();
        assertThat(run(coop.slug())).isOne();
    }

    @Test
    void a_co_op_that_is_not_here_cannot_be_looked_at_which_is_2() {
        assertThat(run("nowhere")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no co-op nowhere here.");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String slug) {
        return new Auditing(coops, audit, recount, new PrintWriter(out, true), new PrintWriter(err, true)).run(slug);
    }

    private void pay(Actor by, String from, String to, long cents) {
        scopes.within(coop.id(), () -> {
            var transfer = Transfer.of(
                books.account(coop.id(), from), books.account(coop.id(), to), new Money(cents, "EUR"), DAY, "for the test");
            assertThat(ledger.post(by, transfer)).isInstanceOf(Posting.Posted.class);
            return transfer;
        });
    }

    private void byTheOwner(String change) throws SQLException {
        try (var connection = TestPostgres.owner().connect(); var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            assertThat(statement.executeUpdate(change.replace(":ours", "coop_id = '" + coop.id() + "'"))).isPositive();
        }
    }
}
