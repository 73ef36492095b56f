package coop.toadlane.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.database.TestPostgres;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever owns the database can change the books past the program; a recount says so. */
@DatabaseTest
class RecountTest {

    @Autowired Shop shop;
    @Autowired Recount recount;

    private Shop.Books books;

    @BeforeEach
    void someMoneyMoves() {
        books = shop.founded().holding(10_000);
        books.post(books.transfer("bank", "rent", 4_000));
    }

    @Test
    void books_that_nobody_touched_agree() {
        var seen = recount.of(books.coop().id());
        assertThat(seen.findings()).isEmpty();
        assertThat(seen.transfers()).isEqualTo(2);
        assertThat(seen.accounts()).isEqualTo(charted());
    }

    private int charted() {
        return books.within(() -> books.books().holdings(books.coop().id())).size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE ledger.balance SET balance = 6001 WHERE :ours AND balance = 6000 | Account bank holds 6001, and its entries add up to 6000",
        "UPDATE ledger.balance SET balance = 6001 WHERE :ours AND balance = 6000 | All balances in EUR add up to 1 instead of nothing",
        "UPDATE ledger.transfer SET amount = 4001 WHERE :ours AND amount = 4000 | Account rent holds 4000, and its entries add up to 4001",
        "UPDATE ledger.balance SET month_went = 1 WHERE :ours AND month_went = 4000 | In the month of 2026-03-01 10000 came",
        "UPDATE ledger.balance SET month_on = NULL WHERE :ours | and its entries say 4000 and 0",
        "UPDATE ledger.balance SET leaving = 5 WHERE :ours AND balance = 6000 | Of account bank 5 is set aside to leave",
        "UPDATE ledger.transfer SET entry_id = transfer_id WHERE :ours | The record does not tell of transfer"})
    void whatever_was_changed_past_the_program_is_found(String change, String finding) throws SQLException {
        byTheOwner(change);
        assertThat(recount.of(books.coop().id()).findings()).anyMatch(found -> found.contains(finding));
    }

    private void byTheOwner(String change) throws SQLException {
        try (var connection = TestPostgres.owner().connect(); var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(change.replace(":ours", "coop_id = '" + books.coop().id() + "'"));
        }
    }
}
