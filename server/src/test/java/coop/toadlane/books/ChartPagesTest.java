package coop.toadlane.books;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Village;
import coop.toadlane.actor.Scopes;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Holding;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.membership.Pattern;
import coop.toadlane.ui.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A co-op begins with the chart of its kind and changes it. */
@DatabaseTest
class ChartPagesTest {

    @Autowired
    Counter counter;

    @Autowired
    Village village;

    @Autowired
    Books books;

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    Counter.Group group;

    @BeforeEach
    void found() {
        group = counter.group();
        group.moved("grants", "bank", 10_000, "2026-01-10", "Grant", null);
    }

    @ParameterizedTest
    @CsvSource({
        "WORKER, member-capital, stock", "CONSUMER, rebates, social-charges", "PRODUCER, paid-to-growers, hosting",
        "MULTI_STAKEHOLDER, stock, deposits", "HOUSING, housing-charges, rebates", "PLATFORM, platform-fees, stock",
        "FEDERATION, solidarity, repairs", "INFORMAL, supplies, shares"})
    void each_kind_of_co_op_begins_with_its_own_chart(Pattern pattern, String has, String hasNot) {
        var coop = village.founded(counter.browsers.person("Mei Tanaka"), pattern);
        var codes = scopes.within(coop.id(), () -> books.holdings(coop.id())).stream().map(Holding::account)
            .map(account -> account.code()).toList();
        assertThat(codes).contains("bank", "cash", "dues", has).doesNotContain(hasNot);
    }

    @Test
    void an_account_is_renamed_and_keeps_its_entries() {
        assertThat(change("grants", "/name", Map.of("name", "Gifts of the City"))).isEqualTo(303);
        assertThat(group.asLuca().get(account("grants")).body()).contains("Gifts of the City", "€100.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void an_account_has_a_name(String name) {
        var answer = group.asLuca().submit(account("grants") + "/edit", account("grants") + "/name", Map.of("name", name));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter a name");
    }

    @Test
    void what_holds_something_is_not_closed() {
        var answer = group.asLuca().submit(account("bank") + "/edit", account("bank") + "/closure", Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Something stands in it");
    }

    @Test
    void in_a_closed_account_nothing_moves_until_it_is_open_again() {
        assertThat(change("grants", "/closure", Map.of())).isEqualTo(303);
        assertThat(change("cash", "/closure", Map.of())).isEqualTo(303);
        assertThat(group.asLuca().get(group.path("/money/accounts")).body()).contains("Closed");
        assertThat(group.asLuca().get(group.path("/money/enter/in")).body()).doesNotContain("Grants and gifts", "Cash box");
        var forged = Map.of(
            "amount", "1", "who", "City", "memo", "More", "purpose", group.account("grants").toString(), "account",
            group.account("bank").toString(), "on", "2026-02-01");
        var refused = group.asLuca().submit(group.path("/money/enter/in"), group.path("/money/enter/in"), forged);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Grants and gifts is closed, and nothing moves in it");
        assertThat(group.figure("grants")).isEqualTo(10_000);
        assertThat(change("grants", "/reopening", Map.of())).isEqualTo(303);
        assertThat(group.asLuca().submit(group.path("/money/enter/in"), group.path("/money/enter/in"), forged).statusCode()).isEqualTo(303);
        assertThat(change("cash", "/reopening", Map.of())).isEqualTo(303);
    }

    @Test
    void nothing_passes_through_a_closed_account_even_if_it_leaves_again_at_once() {
        change("cash", "/closure", Map.of());
        var day = LocalDate.of(2026, 2, 1);
        var through = List.of(
            Transfer.of(group.account("bank"), group.account("cash"), new Money(5, "EUR"), day, "in"),
            Transfer.of(group.account("cash"), group.account("supplies"), new Money(5, "EUR"), day, "and out"));
        for (var posted : List.of(group.<Posting>within(() -> post(through)), group.<Posting>alone(() -> post(through))))
            assertThat(posted).extracting("reason", "place").containsExactly(Posting.Reason.ACCOUNT_CLOSED, 0);
        assertThat(group.figure("bank")).isEqualTo(10_000);
    }

    private Posting post(List<Transfer> transfers) {
        return ledger.post(group.actor(group.luca), transfers);
    }

    @Test
    void who_may_not_enter_payments_changes_no_account() {
        var stranger = counter.browsers.as(counter.browsers.person("Amara Diallo"));
        assertThat(stranger.get(account("bank") + "/edit").statusCode()).isEqualTo(403);
        for (var change : new String[] {"/name", "/closure", "/reopening"})
            assertThat(stranger.post(account("bank") + change, stranger.keys("/found")).statusCode()).isEqualTo(403);
        assertThat(group.asLuca().get(group.path("/money/accounts/nowhere/edit")).statusCode()).isEqualTo(404);
    }

    private int change(String code, String what, Map<String, String> typed) {
        return group.asLuca().submit(account(code) + "/edit", account(code) + what, typed).statusCode();
    }

    private String account(String code) {
        return group.path("/money/accounts/" + group.account(code));
    }
}
