package coop.toadlane.ledger;

import static coop.toadlane.ledger.Shop.NO_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.ledger.Posting.Reason;
import coop.toadlane.ledger.Posting.Refused;
import coop.toadlane.ui.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever cannot be posted is refused by name, and nothing is lost. The bank holds 1,000.00 at first. */
@DatabaseTest
class RefusalTest {

    private static final LocalDate DAY = Shop.DAY;

    @Autowired
    Shop shop;

    /** What is sent, the place that is at fault, and its name. */
    static Stream<Arguments> refusals() {
        return Stream.of(
            of("nothing at all", books -> List.of(), 0, Reason.NOTHING_TO_POST),
            of("more than a group holds", books -> IntStream.range(0, Group.MOST_TRANSFERS + 1)
                .mapToObj(_ -> books.transfer("bank", "rent", 1)).toList(), Group.MOST_TRANSFERS, Reason.GROUP_TOO_LARGE),
            of("an amount of nothing", books -> List.of(books.transfer("bank", "rent", 0)), 0, Reason.AMOUNT_NOT_ABOVE_ZERO),
            of("an amount below nothing", books -> List.of(books.transfer("bank", "rent", -5)), 0, Reason.AMOUNT_NOT_ABOVE_ZERO),
            of("from an account to itself", books -> List.of(books.transfer("bank", "bank", 5)), 0, Reason.TO_ITSELF),
            of("a day before all books", books -> List.of(on(books, Transfer.FIRST_DAY.minusDays(1))), 0, Reason.DAY_OUT_OF_REACH),
            of("a day after all books", books -> List.of(on(books, LocalDate.MAX)), 0, Reason.DAY_OUT_OF_REACH),
            of("a novel for a memo", books -> List.of(saying(books, "a".repeat(501))), 0, Reason.MEMO_TOO_LONG),
            of("somebody without a name", books -> List.of(with(books, " \t ")), 0, Reason.PARTY_MISSING),
            of("somebody with an endless name", books -> List.of(with(books, "a".repeat(201))), 0, Reason.PARTY_TOO_LONG),
            of("the same id twice", books -> Collections.nCopies(2, books.transfer("bank", "rent", 1)), 1, Reason.ID_TWICE),
            of("an account that is not there", books -> List.of(
                Transfer.of(books.account("bank"), AccountId.next(), new Money(1, "EUR"), DAY, "")), 0, Reason.UNKNOWN_ACCOUNT),
            of("francs from an account in euros", books -> List.of(
                Transfer.of(books.account("bank"), books.account("rent"), new Money(1, "CHF"), DAY, "")), 0, Reason.OTHER_UNIT),
            of("euros into an account in francs",
                books -> List.of(books.transfer("rent", "bank", 5), toFrancs(books)), 1, Reason.OTHER_UNIT),
            of("something from an account that is closed", books -> List.of(
                books.transfer("bank", "rent", 1), closing(books, "cash", books.transfer("cash", "rent", 1))), 1, Reason.ACCOUNT_CLOSED),
            of("something by way of an account that is closed", books -> List.of(
                closing(books, "cash", books.transfer("bank", "cash", 1)), books.transfer("cash", "rent", 1)), 0, Reason.ACCOUNT_CLOSED),
            of("more than is there", books -> List.of(books.transfer("bank", "rent", 100_001)), 0, Reason.NOT_ENOUGH),
            of("more than is there, bit by bit", books -> Stream.generate(() -> books.transfer("bank", "rent", 30_000)).limit(4).toList(),
                3, Reason.NOT_ENOUGH),
            of("more shares back than were paid in", books -> List.of(
                books.transfer("rent", "bank", 500), books.transfer("shares", "cash", 1), books.transfer("bank", "shares", 100_002)),
                2, Reason.NOT_ENOUGH),
            of("more than a ceiling allows",
                books -> List.of(books.transfer("bank", "rent", 1), toCapped(books, 5_001)), 1, Reason.TOO_MUCH),
            of("more than 64 bits hold", books -> List.of(
                books.transfer("sales", "owed-to-us", Long.MAX_VALUE), books.transfer("dues", "owed-to-us", 1)), 1, Reason.OVERFLOW),
            of("as much as cannot be negated", books -> List.of(
                books.transfer("sales", "rent", Long.MAX_VALUE), books.transfer("sales", "wages", 1)), 1, Reason.OVERFLOW),
            of("the undoing of what was never done", books -> List.of(
                undoing(books.transfer("rent", "bank", 5), TransferId.next())), 0, Reason.NOTHING_TO_UNDO),
            of("the undoing of one thing by another", books -> List.of(
                undoing(books.transfer("rent", "bank", 6), rent(books))), 0, Reason.NOT_ITS_REVERSE),
            of("the undoing of one thing in its own direction", books -> List.of(
                undoing(books.transfer("bank", "rent", 5), rent(books))), 0, Reason.NOT_ITS_REVERSE),
            of("the same undoing twice in a group", books -> {
                var rent = rent(books);
                return List.of(undoing(books.transfer("rent", "bank", 5), rent), undoing(books.transfer("rent", "bank", 5), rent));
            }, 1, Reason.UNDONE_ALREADY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void what_cannot_be_posted_is_refused_by_name(
            String sent, Function<Shop.Books, List<Transfer>> group, int place, Reason reason) {
        var books = shop.founded().holding(100_000);
        var transfers = group.apply(books).toArray(Transfer[]::new);
        var bank = books.figure("bank");
        var posting = books.post(transfers);
        assertThat(posting).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused).extracting(Refused::reason, Refused::place).containsExactly(reason, place);
            for (var language : List.of("en", "fr", "es"))
                assertThat(shop.words(language).say(refused.why())).isNotBlank().doesNotContain("{");
        });
        assertThat(books.figure("bank")).isEqualTo(bank);
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    @Test
    void a_mistake_is_taken_back_by_its_reverse_and_both_stay_in_the_books() {
        var books = shop.founded().holding(100_000);
        var rent = rent(books);
        assertThat(undo(books, rent)).isInstanceOf(Posted.class);
        assertThat(books.figure("bank")).isEqualTo(100_000);
        assertThat(books.figure("rent")).isZero();
        assertThat(books.transfers()).isEqualTo(3);
    }

    @Test
    void a_mistake_is_taken_back_once() {
        var books = shop.founded().holding(100_000);
        var rent = rent(books);
        undo(books, rent);
        assertThat(undo(books, rent)).extracting("reason").isEqualTo(Reason.UNDONE_ALREADY);
        assertThat(books.figure("bank")).isEqualTo(100_000);
    }

    @Test
    void what_was_received_and_spent_since_cannot_be_taken_back() {
        var books = shop.founded();
        var grant = books.transfer("grants", "bank", 5_000);
        books.post(grant);
        books.post(books.transfer("bank", "rent", 5_000));
        assertThat(undo(books, grant.id())).extracting("reason").isEqualTo(Reason.NOT_ENOUGH);
    }

    @Test
    void words_are_kept_on_one_line() {
        var transfer = saying(shop.founded(), " two\nlines\u0000 and\u2028more ");
        assertThat(transfer.memo()).isEqualTo("two lines  and more");
    }

    private static Posting undo(Shop.Books books, TransferId transfer) {
        return books.within(() -> books.ledger().undo(books.treasurer(), transfer, DAY, "by mistake"));
    }

    private static TransferId rent(Shop.Books books) {
        var rent = books.transfer("bank", "rent", 5);
        books.post(rent);
        return rent.id();
    }

    private static Transfer undoing(Transfer transfer, TransferId mistake) {
        return new Transfer(
            transfer.id(), transfer.from(), transfer.to(), transfer.amount(), transfer.unit(), transfer.on(), "", null, mistake);
    }

    private static Transfer closing(Shop.Books books, String code, Transfer transfer) {
        books.within(() -> books.db().sql("UPDATE ledger.balance SET closed_at = now() WHERE account_id = :id")
            .param("id", books.account(code).value()).update());
        return transfer;
    }

    private static Transfer on(Shop.Books books, LocalDate day) {
        return Transfer.of(books.account("bank"), books.account("rent"), new Money(1, "EUR"), day, "");
    }

    private static Transfer saying(Shop.Books books, String memo) {
        return Transfer.of(books.account("bank"), books.account("rent"), new Money(1, "EUR"), DAY, memo);
    }

    private static Transfer with(Shop.Books books, String name) {
        return books.transfer("bank", "rent", 1).with(Party.named(name));
    }

    private static Transfer toFrancs(Shop.Books books) {
        var francs = books.open(Account.of("francs", "Francs", Kind.ASSET, "CHF"));
        return Transfer.of(books.account("bank"), francs, new Money(1, "EUR"), DAY, "");
    }

    private static Transfer toCapped(Shop.Books books, long cents) {
        var capped = books.open(Account.of("till", "The till", Kind.ASSET, "EUR").within(Limits.between(0, 5_000)));
        return Transfer.of(books.account("bank"), capped, new Money(cents, "EUR"), DAY, "");
    }

    private static Arguments of(String sent, Function<Shop.Books, List<Transfer>> group, int place, Reason reason) {
        return Arguments.of(sent, group, place, reason);
    }
}
