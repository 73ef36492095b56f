package coop.toadlane.books;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Of 100 in the bank, 60 are set aside for Vélo Azur. */
@DatabaseTest
class SetAsidePagesTest {

    @Autowired
    Counter counter;

    Counter.Group group;

    @BeforeEach
    void aHundred() {
        group = counter.group();
        group.moved("grants", "bank", 10_000, "2026-01-10", "Grant", null);
    }

    @Test
    void what_is_set_aside_is_paid_in_part_and_the_rest_is_free() {
        var luca = group.asLuca();
        assertThat(luca.get(group.path("/money/set-aside")).body()).contains("Nothing is set aside");
        var one = made();
        assertThat(luca.get(group.path("/money/set-aside")).body()).contains("Pads to come", "Vélo Azur", "€60.00");
        var tooMuch = luca.submit(one, one + "/posting", Map.of("amount", "60.01", "on", "2026-02-01"));
        assertThat(tooMuch.statusCode()).isEqualTo(422);
        assertThat(tooMuch.body()).contains("Only €60.00 was set aside");
        assertThat(luca.submit(one, one + "/posting", Map.of("amount", "55", "on", "2026-02-01")).statusCode()).isEqualTo(303);
        assertThat(group.figure("bank")).isEqualTo(4_500);
        assertThat(luca.get(one).body()).contains("See the payment").doesNotContain("Let it go");
        assertThat(luca.get(group.path("/money/set-aside?state=ended")).body()).contains("Pads to come", "Paid");
    }

    @Test
    void what_is_set_aside_is_let_go() {
        var one = made();
        var luca = group.asLuca();
        assertThat(luca.submit(one, one + "/release", Map.of()).statusCode()).isEqualTo(303);
        var keys = luca.keys("/found");
        keys.putAll(Map.of("amount", "5", "on", "2026-02-01"));
        assertThat(luca.post(one + "/posting", keys).body()).contains("already posted or released");
        assertThat(group.figure("bank")).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "amount  | ''         | amount  | Enter an amount in EUR above zero",
        "amount  | 100.01     | amount  | There is not enough",
        "who     | ''         | who     | Enter who pays or is paid",
        "memo    | ''         | memo    | Say what it is for",
        "purpose | ''         | purpose | Choose what the money was for",
        "until   | ''         | until   | Enter the last day on which it is kept",
        "until   | 2020-01-01 | until   | still to come",
        "until   | 9999-12-31 | until   | Enter the last day on which it is kept"})
    void what_cannot_be_set_aside_is_told_by_field(String field, String typed, String at, String why) {
        var form = form();
        form.put(field, typed);
        var answer = group.asLuca().submit(group.path("/money/new-set-aside"), group.path("/money/new-set-aside"), form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + at + "\"", why);
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-02-01, amount", "0, 2026-02-01, amount", "5, '', on", "5, soon, on"})
    void what_cannot_be_paid_is_told_by_field(String amount, String on, String field) {
        var one = made();
        var answer = group.asLuca().submit(one, one + "/posting", Map.of("amount", amount, "on", on));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + field + "\"");
    }

    @Test
    void with_two_pairs_of_eyes_nobody_sets_money_aside_alone() {
        group.rules(Openness.CLOSED, true);
        var path = group.path("/money/new-set-aside");
        assertThat(group.asLuca().submit(path, path, form()).body()).contains("nobody sets money aside alone");
    }

    @Test
    void strangers_see_and_change_nothing() {
        var one = made();
        var stranger = counter.browsers.as(counter.browsers.person("Amara Diallo"));
        for (var path : new String[] {one, group.path("/money/set-aside"), group.path("/money/new-set-aside")})
            assertThat(stranger.get(path).statusCode()).isEqualTo(403);
        for (var change : new String[] {"/posting", "/release"})
            assertThat(stranger.post(one + change, stranger.keys("/found")).statusCode()).isEqualTo(403);
        assertThat(group.asLuca().get(group.path("/money/set-aside/" + new UUID(1, 1))).statusCode()).isEqualTo(404);
    }

    private String made() {
        var path = group.path("/money/new-set-aside");
        return group.asLuca().submit(path, path, form()).headers().firstValue("Location").orElseThrow();
    }

    private Map<String, String> form() {
        return new HashMap<>(Map.of(
            "amount", "60", "who", "Vélo Azur", "memo", "Pads to come", "purpose", group.account("supplies").toString(),
            "account", group.account("bank").toString(), "until", "2900-01-01"));
    }
}
