package coop.toadlane.books;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Books;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Words;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A co-op keeps accounts in more than one unit, and changes one into another at the rate that it got. */
@DatabaseTest
class ExchangePagesTest {

    @Autowired
    Counter counter;

    @Autowired
    Books books;

    @Autowired
    Dictionary dictionary;

    Counter.Group group;

    @BeforeEach
    void found() {
        group = counter.group();
        group.moved("grants", "bank", 10_000, "2026-01-10", "Grant", null);
        assertThat(opened("Francs", "money", "CHF").statusCode()).isEqualTo(303);
    }

    @Test
    void euros_are_changed_into_francs_and_the_two_amounts_say_the_rate() {
        var answer = exchange(Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(group.figure("bank")).isEqualTo(6_000);
        assertThat(group.figure("francs")).isEqualTo(3_740);
        assertThat(group.figure("exchange-eur")).isEqualTo(-4_000);
        assertThat(group.figure("exchange-chf")).isEqualTo(3_740);
        assertThat(group.within(() -> counter.doubts())).isZero();
        var page = group.asLuca().get(answer.headers().firstValue("Location").orElseThrow()).body();
        assertThat(page).contains("1 EUR for 0.935 CHF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Exchange of EUR | Exchange of CHF", "fr | Change de EUR | Change de CHF", "es | Cambio de EUR | Cambio de CHF"})
    void what_stands_between_two_units_is_named_in_the_language_of_who_reads(String language, String euros, String francs) {
        exchange(Map.of());
        var words = new Words(dictionary, Locale.of(language), group.coop.zone());
        var titles = group.within(() -> books.holdings(group.coop.id())).stream().map(held -> words.say(held.account().title()));
        assertThat(titles).contains(euros, francs);
    }

    @Test
    void nobody_takes_the_place_between_two_units_for_something_else() {
        assertThat(opened("Exchange EUR", "asset", "CHF").statusCode()).isEqualTo(422);
        assertThat(opened("Exchange CHF", "asset", "CHF").statusCode()).isEqualTo(303);
        assertThat(exchange(Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void a_second_exchange_goes_by_way_of_the_same_accounts() {
        exchange(Map.of());
        exchange(Map.of("given", "10", "got", "9"));
        assertThat(group.figure("exchange-eur")).isEqualTo(-5_000);
        assertThat(group.figure("exchange-chf")).isEqualTo(4_640);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "given | 0                     | given-error", "given | -5    | given-error", "given | 1.001 | given-error",
        "given | 100.01                | given-error", "got   | much  | got-error",   "got   | 99999999999999999999 | got-error",
        "from  | 7                     | from-error",  "to    | ''    | to-error",    "memo  | ''    | memo-error",
        "on    | 2999-01-01            | on-error",    "on    | soon  | on-error"})
    void what_cannot_be_is_refused_at_its_field_and_nothing_moves(String field, String typed, String at) {
        var answer = exchange(Map.of(field, typed));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + at + "\"");
        assertThat(group.figure("bank")).isEqualTo(10_000);
        assertThat(group.figure("francs")).isZero();
    }

    @Test
    void nothing_is_changed_into_its_own_unit() {
        var answer = exchange(Map.of("to", group.account("cash").toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Both accounts are kept in EUR");
    }

    @Test
    void hours_are_kept_and_moved_as_hours() {
        assertThat(opened("Hours given", "income", "hour").statusCode()).isEqualTo(303);
        assertThat(opened("Hours to use", "asset", "hour").statusCode()).isEqualTo(303);
        var moved = Map.of(
            "amount", "2.5", "memo", "Mended the roof", "account", group.account("hours-given").toString(), "purpose",
            group.account("hours-to-use").toString(), "on", "2026-02-01");
        assertThat(submit("/money/enter/move", moved).statusCode()).isEqualTo(303);
        assertThat(group.figure("hours-to-use")).isEqualTo(250);
        var mixed = new HashMap<>(moved);
        mixed.put("purpose", group.account("bank").toString());
        assertThat(submit("/money/enter/move", mixed).body()).contains("and cannot take hour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EURO", "XAU", "fern", "fern-9", "<script>", "two words"})
    void an_account_in_no_unit_is_refused_at_its_field(String unit) {
        var answer = opened("Odd things", "asset", unit);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"unit-error\"").doesNotContain("<script>\"");
    }

    @Test
    void who_may_not_enter_payments_exchanges_nothing() {
        var stranger = counter.browsers.as(counter.browsers.person("Amara Diallo"));
        assertThat(stranger.get(group.path("/money/exchange")).statusCode()).isEqualTo(403);
        assertThat(stranger.post(group.path("/money/exchange"), stranger.keys("/found")).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> opened(String name, String what, String unit) {
        return submit("/money/new-account", Map.of("name", name, "what", what, "unit", unit));
    }

    private HttpResponse<String> exchange(Map<String, String> otherwise) {
        var typed = new HashMap<>(Map.of(
            "from", group.account("bank").toString(), "given", "40", "to", group.account("francs").toString(), "got", "37.40",
            "memo", "For the fair in Basel", "on", "2026-02-01"));
        typed.putAll(otherwise);
        return submit("/money/exchange", typed);
    }

    private HttpResponse<String> submit(String form, Map<String, String> typed) {
        return group.asLuca().submit(group.path(form), group.path(form), typed);
    }
}
