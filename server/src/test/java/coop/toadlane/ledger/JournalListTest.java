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

    @ParameterizedTest
    @ValueSource(strings = {"13", "2026-13", "2026-3", "yesterday", "20260301"})
    void what_is_no_month_or_year_is_refused(String period) {
        assertThatThrownBy(() -> Period.of(period)).isInstanceOf(BadRequest.class);
    }

    private Transfer[] transfers(int count, String from, String to) {
        return IntStream.rangeClosed(1, count).mapToObj(cents -> books.transfer(from, to, cents)).toArray(Transfer[]::new);
    }
}
