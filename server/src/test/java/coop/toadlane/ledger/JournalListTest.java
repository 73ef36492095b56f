package coop.toadlane.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.BadRequest;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 121 transfers: shares into the bank, 60 wages, 40 moves to cash, 20 bills that no money paid yet. */
@DatabaseTest
class JournalListTest {

    @Autowired
    Shop shop;

    @Autowired
    Journal journal;

    @Autowired
    AccountEntries entries;

    Shop.Books books;

    @BeforeEach
    void aBusyMonth() {
        books = shop.founded().holding(1_000_000);
        books.post(transfers(60, "bank", "wages"));
        books.post(transfers(40, "bank", "cash"));
        books.post(transfers(20, "owed-by-us", "rent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "day", "-amount", "amount"})
    void page_after_page_every_transfer_is_shown_once(String sort) {
        var seen = new ArrayList<Movement>();
        var page = books.within(() -> journal.read(books.coop().id(), Asked.nothing().sortedBy(sort), Period.ALWAYS));
        seen.addAll(page.rows());
        while (!page.next().isEmpty()) {
            var next = new Asked("", page.asked().sort(), page.next(), "", Map.of());
            page = books.within(() -> journal.read(books.coop().id(), next, Period.ALWAYS));
            seen.addAll(page.rows());
        }
        assertThat(seen).hasSize(121).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"in, '', 1", "out, '', 60", "within, '', 40", "beside, '', 20", "'', 'test', 121", "out, 'test', 60", "'', 'nowhere', 0"})
    void a_list_is_limited_to_a_direction_and_to_words(String flow, String words, int count) {
        var asked = new Asked(words, "", "", "", Map.of("flow", flow));
        var rows = books.within(() -> journal.all(books.coop().id(), asked, Period.ALWAYS));
        assertThat(rows).hasSize(count);
    }

    @Test
    void the_total_of_a_month_is_what_its_list_adds_up_to() {
        var total = books.within(() -> journal.total(books.coop().id(), Asked.nothing(), Period.of("2026-03"), "EUR"));
        assertThat(total).isEqualTo(new Journal.Total(121, 1_000_000, IntStream.rangeClosed(1, 60).sum()));
        var elsewhere = books.within(() -> journal.total(books.coop().id(), Asked.nothing(), Period.of("2026-04"), "EUR"));
        assertThat(elsewhere).isEqualTo(Journal.Total.NONE);
    }

    @Test
    void a_month_counts_what_came_and_went_and_not_what_only_moved_from_one_money_to_another() {
        books.post(books.transfer("cash", "bank", 7), books.transfer("cash", "rent", 5), books.transfer("sales", "cash", 11));
        var year = new Period("", Shop.DAY.withDayOfYear(1), Shop.DAY.withMonth(12).withDayOfMonth(31));
        assertThat(books.within(() -> journal.months(books.coop().id(), year, "EUR"))).containsExactly(
            new Journal.Month(Shop.DAY.withDayOfMonth(1), 1_000_011, IntStream.rangeClosed(1, 60).sum() + 5));
        assertThat(books.within(() -> journal.months(books.coop().id(), year, "CHF"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1000000, 2650", "2026, 1000000, 2650", "2026-03, 1000000, 2650", "2026-04, 0, 0", "2026-03-14..2026-03-14, 1000000, 2650",
        "2026-03-01..2026-03-13, 0, 0"})
    void an_account_changed_in_a_time_by_what_came_to_it_and_left_it(String period, long came, long went) {
        var change = books.within(() -> entries.change(books.coop().id(), books.account("bank"), Period.of(period)));
        assertThat(change).isEqualTo(new AccountEntries.Change(books.account("bank"), came, went));
    }

    @ParameterizedTest
    @CsvSource({"'', -40", "day, 1000000", "-amount, 1000000", "amount, -1"})
    void an_account_is_read_by_day_or_by_amount_whichever_way_it_went(String sort, long first) {
        var rows = books.within(() -> entries.read(
            books.coop().id(), books.account("bank"), Asked.nothing().sortedBy(sort), Period.ALWAYS)).rows();
        assertThat(rows).hasSize(50).first().extracting(AccountEntry::change).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "2026-13", "2026-3", "yesterday", "20260301"})
    void what_is_no_month_or_year_is_refused(String period) {
        assertThatThrownBy(() -> Period.of(period)).isInstanceOf(BadRequest.class);
    }

    private Transfer[] transfers(int count, String from, String to) {
        return IntStream.rangeClosed(1, count).mapToObj(cents -> books.transfer(from, to, cents)).toArray(Transfer[]::new);
    }
}
