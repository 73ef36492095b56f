package coop.toadlane.books;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Account;
import coop.toadlane.ledger.AccountId;
import coop.toadlane.ledger.Kind;
import coop.toadlane.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A grant of 900 in 2025, of which 200 were spent; in 2026 dues of 300, supplies of 120, and 50 of supplies not yet paid. */
@DatabaseTest
class StatementsTest {

    @Autowired
    Counter counter;

    @Autowired
    Ledger ledger;

    @Autowired
    Statements statements;

    Counter.Group group;

    @BeforeEach
    void twoYears() {
        group = counter.group();
        group.moved("grants", "bank", 90_000, "2025-03-01", "Grant", null);
        group.moved("bank", "supplies", 20_000, "2025-04-01", "Tools", null);
        group.moved("dues", "bank", 30_000, "2026-01-01", "Dues", null);
        group.moved("bank", "supplies", 12_000, "2026-02-01", "Tea", null);
        group.moved("owed-by-us", "supplies", 5_000, "2026-03-01", "Bill of the printer", null);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, 0, 0, 0, 0",
        "2025-12-31, 70000, 0, 0, 70000",
        "2026-01-31, 100000, 0, 70000, 30000",
        "2026-12-31, 88000, 5000, 70000, 13000"})
    void a_balance_sheet_of_any_day_says_what_we_have_and_whose_it_is(String on, long has, long owes, long earlier, long left) {
        var units = read("/money/balance-sheet?on=" + on).path("units");
        assertThat(units).hasSize(has == 0 ? 0 : 1);
        units.forEach(sheet -> {
            assertThat(minor(sheet, "has")).isEqualTo(has).isEqualTo(minor(sheet, "together"));
            assertThat(minor(sheet, "owes")).isEqualTo(owes);
            assertThat(minor(sheet, "earlier")).isEqualTo(earlier);
            assertThat(minor(sheet, "left")).isEqualTo(left);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 30000, 17000, 13000",
        "2026-01-02, 2026-12-31, 0, 17000, -17000",
        "2025-01-01, 2026-01-01, 120000, 20000, 100000",
        "2026-02-01, 2026-02-01, 0, 12000, -12000"})
    void an_income_statement_counts_both_its_first_and_its_last_day(String from, String on, long earned, long spent, long result) {
        var statement = read("/money/income?from=" + from + "&on=" + on).path("units").get(0);
        assertThat(List.of(minor(statement, "earned"), minor(statement, "spent"), minor(statement, "result")))
            .containsExactly(earned, spent, result);
    }

    @Test
    void what_was_entered_later_is_not_in_what_was_known_before() {
        assertThat(read("/money/balance-sheet?on=2026-12-31&known=2020-01-01").path("units")).isEmpty();
        assertThat(read("/money/balance-sheet?on=2026-12-31&known=2999-01-01").path("units")).hasSize(1);
    }

    @Test
    void both_sides_of_a_trial_balance_come_to_the_same_in_every_unit_on_any_day() {
        var dollars = account(Account.money("wallet", "Dollars", "USD"));
        var gifts = account(Account.of("gifts", "Gifts in dollars", Kind.INCOME, "USD"));
        var random = new Random(11);
        var accounts = List.of("bank", "dues", "supplies", "grants", "equipment", "rent");
        for (var i = 0; i < 60; i++) {
            var from = random.nextInt(accounts.size());
            var to = (from + random.nextInt(1, accounts.size())) % accounts.size();
            var day = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(400));
            group.moved(accounts.get(from), accounts.get(to), random.nextLong(1, 300), day.toString(), "by chance", null);
        }
        group.moved("gifts", "wallet", 1_234, "2026-02-02", "From afar", null);
        for (var day = LocalDate.of(2025, 1, 1); day.isBefore(LocalDate.of(2026, 12, 1)); day = day.plusDays(37))
            read("/money/trial-balance?on=" + day).path("units").forEach(unit ->
                assertThat(minor(unit, "debit")).isEqualTo(minor(unit, "credit")).isPositive());
        assertThat(read("/money/trial-balance?on=2026-12-31").path("units")).hasSize(2);
        assertThat(List.of(dollars, gifts)).doesNotHaveDuplicates();
    }

    @Test
    void every_line_is_what_its_account_says_of_the_same_days() {
        var luca = group.asLuca();
        read("/money/income?from=2026-01-01&on=2026-02-15").path("units").get(0).path("spending").forEach(line -> {
            var entries = read("/money/accounts/" + line.path("id").stringValue() + "?period=2026-01-01..2026-02-15");
            assertThat(entries.path("change").path("minor").asLong()).isEqualTo(12_000);
        });
        assertThat(luca.get(group.path("/money/income?from=2026-01-01&on=2026-02-15")).body())
            .contains("?period=2026-01-01..2026-02-15", "€120.00", "€180.00");
        assertThat(luca.get(group.path("/money/trial-balance.csv?on=2026-12-31")).body())
            .contains("Supplies,supplies,Spending,EUR,200.00,170.00");
    }

    @ParameterizedTest
    @CsvSource({"?on=soon, on", "?from=2026-13-01, from", "?known=1, known", "?from=2026-02-01&on=2026-01-01, from", "?on=9999-01-01, on"})
    void days_that_are_none_are_told_by_field(String query, String field) {
        for (var page : List.of("balance-sheet", "income", "trial-balance")) {
            var answer = group.asLuca().get(group.path("/money/" + page + query));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("href=\"#" + field + "\"");
            assertThat(group.asLuca().get(group.path("/money/" + page + ".csv" + query)).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void statements_are_for_members() {
        var stranger = counter.browsers.as(counter.browsers.person("Amara Diallo"));
        for (var page : List.of("balance-sheet", "income", "trial-balance"))
            for (var ending : List.of("", ".csv"))
                assertThat(stranger.get(group.path("/money/" + page + ending)).statusCode()).isEqualTo(403);
    }

    private AccountId account(Account account) {
        group.within(() -> ledger.open(group.actor(group.luca), account));
        return account.id();
    }

    private static long minor(JsonNode node, String name) {
        return node.path(name).path("minor").asLong();
    }

    private JsonNode read(String path) {
        return new JsonMapper().readTree(group.asLuca().json(group.path(path)).body());
    }
}
