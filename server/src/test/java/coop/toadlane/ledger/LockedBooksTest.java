package coop.toadlane.ledger;

import static coop.toadlane.ledger.Shop.NO_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The database holds the same lines as the program, whatever statement is sent to it in the program's name. */
@DatabaseTest
class LockedBooksTest {

    @Autowired
    Shop shop;

    Shop.Books books;

    @BeforeEach
    void someMoneyIsThere() {
        books = shop.founded().holding(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE ledger.transfer SET amount = 1",
        "DELETE FROM ledger.transfer",
        "TRUNCATE ledger.transfer",
        "UPDATE ledger.balance SET balance = 0",
        "DELETE FROM ledger.balance",
        "UPDATE ledger.month SET came = 0",
        "INSERT INTO ledger.balance (coop_id, account_id, unit, balance) SELECT coop_id, account_id, unit, 5 FROM ledger.account",
        "UPDATE ledger.account SET kind = 'ASSET'",
        "DELETE FROM ledger.account",
        "SELECT ledger.move()",
        "ALTER TABLE ledger.transfer DISABLE TRIGGER ALL",
        "SET session_replication_role = replica"})
    void what_was_posted_is_not_the_programs_to_change(String statement) {
        assertThatThrownBy(() -> books.within(() -> shop.db.sql(statement).update()))
            .rootCause().message().containsPattern("denied|must be owner");
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    @Test
    void a_transfer_moves_both_balances_whoever_wrote_it() {
        insert("bank", "rent", 4_000, "EUR");
        assertThat(books.figure("bank")).isEqualTo(6_000);
        assertThat(books.figure("rent")).isEqualTo(4_000);
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    @Test
    void a_balance_keeps_its_limits_whoever_writes() {
        assertThatThrownBy(() -> insert("bank", "rent", 10_001, "EUR"))
            .hasStackTraceContaining("a_balance_is_not_below_its_least");
        assertThat(books.figure("bank")).isEqualTo(10_000);
    }

    @Test
    void an_account_takes_no_other_unit_whoever_writes() {
        assertThatThrownBy(() -> insert("bank", "rent", 1, "CHF")).hasStackTraceContaining("has another unit");
    }

    @Test
    void groups_that_are_written_at_once_keep_the_limits_in_whatever_order() {
        assertThatThrownBy(() -> books.within(() -> shop.db.sql("""
                INSERT INTO ledger.transfer (
                       coop_id, transfer_id, group_id, from_id, to_id, amount, unit, effective_on, recorded_at, memo)
                VALUES (:coop, :out, :out, :cash, :bank, 5, 'EUR', CURRENT_DATE, now(), 'out'),
                       (:coop, :back, :back, :bank, :cash, 5, 'EUR', CURRENT_DATE, now(), 'and back')
                """)
            .param("coop", books.coop().id().value()).param("out", TransferId.next().value()).param("back", TransferId.next().value())
            .param("cash", books.account("cash").value()).param("bank", books.account("bank").value()).update()))
            .hasStackTraceContaining("in one order and not in another");
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    @Test
    void an_amount_is_above_nothing_whoever_writes() {
        assertThatThrownBy(() -> insert("bank", "rent", 0, "EUR")).hasStackTraceContaining("an_amount_is_above_zero");
        assertThatThrownBy(() -> insert("bank", "rent", -1, "EUR")).hasStackTraceContaining("an_amount_is_above_zero");
    }

    @Test
    void a_transfer_has_two_accounts_whoever_writes() {
        assertThatThrownBy(() -> insert("bank", "bank", 1, "EUR")).hasStackTraceContaining("a_transfer_has_two_accounts");
    }

    @Test
    void a_limit_that_the_balance_already_breaks_cannot_be_set() {
        var bank = books.account("bank").value();
        assertThatThrownBy(() -> books.within(() -> shop.db.sql("UPDATE ledger.balance SET most = 9999 WHERE account_id = :bank")
            .param("bank", bank).update())).hasStackTraceContaining("a_balance_is_not_above_its_most");
    }

    @Test
    void nobody_writes_into_the_books_of_another_co_op() {
        var other = shop.founded();
        assertThatThrownBy(() -> other.within(() -> insertInto(books, "bank", "rent", 1, "EUR")))
            .hasStackTraceContaining("row-level security");
    }

    @Test
    void without_a_where_a_co_op_sees_its_own_books_only() {
        shop.founded().holding(77_777);
        assertThat(books.transfers()).isEqualTo(1);
        assertThat(books.within(() -> shop.db.sql("SELECT max(balance) FROM ledger.balance").query(Long.class).single()))
            .isEqualTo(10_000);
    }

    private void insert(String from, String to, long amount, String unit) {
        books.within(() -> insertInto(books, from, to, amount, unit));
    }

    private int insertInto(Shop.Books books, String from, String to, long amount, String unit) {
        return shop.db.sql("""
                INSERT INTO ledger.transfer (
                       coop_id, transfer_id, group_id, from_id, to_id, amount, unit, effective_on, recorded_at, memo)
                VALUES (:coop, :id, :id, :from, :to, :amount, :unit, CURRENT_DATE, now(), 'by hand')
                """)
            .param("coop", books.coop().id().value()).param("id", TransferId.next().value())
            .param("from", books.account(from).value()).param("to", books.account(to).value())
            .param("amount", amount).param("unit", unit).update();
    }
}
