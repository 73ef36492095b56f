package coop.toadlane.ledger;

import static coop.toadlane.ledger.Shop.NO_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Standoff;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ui.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Write skew: each of two people looks at something that the other is about to change, both find it good, and together they do what
 * neither may. The bank holds 10.00; 8.00 are wanted twice, from two sides. The second is to be told what the first did.
 */
@DatabaseTest
class SkewTest {

    @Autowired Shop shop;
    @Autowired Standoff standoff;
    @Autowired Reserve reserve;
    @Autowired AccountChanges changes;
    @Autowired Exchanges exchanges;

    private Shop.Books books;
    private Map<String, Supplier<String>> deeds;

    @BeforeEach
    void whatPeopleWant() {
        books = shop.founded().holding(1_000);
        var rent = books.transfer("bank", "rent", 100);
        books.post(rent);
        books.post(books.transfer("sales", "bank", 100));
        var till = books.open(Account.of("till", "The till", Kind.ASSET, "EUR").within(Limits.between(0, 1_000)));
        var kept = reservation("shares", "till", 100);
        books.within(() -> reserve.make(books.treasurer(), kept));
        deeds = new TreeMap<>(Map.of(
            "pay", posting(books.transfer("bank", "wages", 800)),
            "set aside", () -> said(reserve.make(books.treasurer(), reservation("bank", "cash", 800))),
            "fill the till", posting(books.transfer("sales", "till", 800)),
            "set aside for the till", () -> said(reserve.make(books.treasurer(), reservation("sales", "till", 800))),
            "pay into cash", posting(books.transfer("sales", "cash", 800)),
            "close cash", () -> said(changes.close(books.treasurer(), books.account("cash"))),
            "keep 5.00 in the bank", this::keepFive,
            "take back the rent", () -> said(books.ledger().undo(books.treasurer(), rent.id(), Shop.DAY, "not ours")),
            "post what was kept", () -> said(reserve.post(books.treasurer(), kept.id(), 100, Shop.DAY)),
            "let go what was kept", () -> said(reserve.release(books.treasurer(), kept.id()))));
        deeds.put("pay again", posting(books.transfer("bank", "rent", 800)));
        deeds.put("close the till", () -> said(changes.close(books.treasurer(), till)));
        deeds.put("change into francs", () -> exchanges.account(books.treasurer(), "CHF") == null ? "nowhere" : "Posted");
    }

    @ParameterizedTest(name = "{0}, and meanwhile {1}")
    @CsvSource(delimiter = '|', value = {
        "pay                    | set aside              | NOT_ENOUGH",
        "set aside              | pay                    | NOT_ENOUGH",
        "set aside              | set aside              | NOT_ENOUGH",
        "pay                    | pay again              | NOT_ENOUGH",
        "pay                    | keep 5.00 in the bank  | a_balance_is_not_below_its_least",
        "set aside              | keep 5.00 in the bank  | a_balance_is_not_below_its_least",
        "keep 5.00 in the bank  | pay                    | NOT_ENOUGH",
        "keep 5.00 in the bank  | set aside              | NOT_ENOUGH",
        "fill the till          | set aside for the till | TOO_MUCH",
        "set aside for the till | fill the till          | TOO_MUCH",
        "pay into cash          | close cash             | NOT_EMPTY",
        "set aside              | close cash             | NOT_EMPTY",
        "close cash             | pay into cash          | ACCOUNT_CLOSED",
        "close cash             | set aside              | ACCOUNT_CLOSED",
        "let go what was kept   | close the till         | Opened",
        "take back the rent     | take back the rent     | UNDONE_ALREADY",
        "post what was kept     | let go what was kept   | SETTLED_ALREADY",
        "let go what was kept   | post what was kept     | SETTLED_ALREADY",
        "change into francs     | change into francs     | Posted"})
    void of_two_who_cannot_both_have_their_way_the_second_is_told_so(String first, String second, String told) throws Exception {
        var answers = standoff.of(books.coop().id(), deeds.get(first), deeds.get(second));
        assertThat(answers.first()).isIn("Posted", "Opened");
        assertThat(answers.second()).isEqualTo(told);
        assertThat(books.figure("bank")).isNotNegative();
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
        assertThat(broken()).isZero();
    }

    /** Accounts past a limit whatever becomes of what is set aside, or closed with something in them; they hold nothing by law of ours. */
    private long broken() {
        return books.within(() -> books.db().sql("""
                SELECT count(*)
                  FROM ledger.balance b
                 WHERE balance - leaving < least
                    OR balance + arriving > most
                    OR closed_at IS NOT NULL AND (balance, leaving, arriving) <> (0, 0, 0)
                """).query(Long.class).single())
            + books.within(() -> books.db().sql("SELECT count(*) FROM ledger.unsound_reserve").query(Long.class).single());
    }

    private String keepFive() {
        try {
            books.db().sql("UPDATE ledger.balance SET least = 500 WHERE account_id = :bank")
                .param("bank", books.account("bank").value()).update();
            return "Posted";
        } catch (DataIntegrityViolationException refused) {
            return String.valueOf(refused.getMessage()).replaceFirst("(?s).*check constraint \"(\\w+)\".*", "$1");
        }
    }

    private Supplier<String> posting(Transfer transfer) {
        return () -> said(books.ledger().post(books.treasurer(), List.of(transfer)));
    }

    private Reservation reservation(String from, String to, long cents) {
        return Reservation.of(
            books.account(from), books.account(to), new Money(cents, "EUR"), Instant.parse("2999-01-01T00:00:00Z"), "for the test");
    }

    private static String said(Posting posting) {
        return switch (posting) {
            case Posting.Posted _ -> "Posted";
            case Posting.Refused refused -> refused.reason().name();
        };
    }

    private static String said(Opening opening) {
        return switch (opening) {
            case Opening.Opened _ -> "Opened";
            case Opening.Refused(var reason) -> reason.name();
        };
    }
}
