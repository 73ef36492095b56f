package coop.toadlane.books;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsing;
import coop.toadlane.actor.Actor;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Party;
import coop.toadlane.membership.Act.Outcome;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 1,000 came as a grant from the City, 50 from Luca; 120 went to Vélo Azur for supplies, and 60 went out and came back. */
@DatabaseTest
class OpenBudgetTest {

    @Autowired
    Counter counter;

    @Autowired
    ChangeBookRules act;

    Counter.Group group;
    Browsing visitor;

    @BeforeEach
    void aYearOfMoney() {
        group = counter.group();
        visitor = counter.browsers.visitor();
        group.moved("grants", "bank", 100_000, "2026-01-10", "Grant of the year", Party.named("City of Monaco"));
        group.moved("dues", "bank", 5_000, "2026-02-10", "Luca’s year", group.party(group.luca));
        group.moved("bank", "supplies", 12_000, "2026-02-14", "Brake pads", Party.named("Vélo Azur"));
        var mistake = group.moved("bank", "rent", 6_000, "2026-02-20", "Paid twice", null);
        group.undone(mistake, "2026-03-01");
    }

    @Test
    void books_are_closed_to_strangers_until_the_co_op_opens_them() {
        assertThat(visitor.get(group.path("/budget")).headers().firstValue("Location").orElseThrow()).startsWith("/sign-in");
        var stranger = counter.browsers.as(counter.browsers.person("Amara Diallo"));
        for (var page : new String[] {"", ".csv", "/entries", "/entries.csv", ".journal", ".beancount"})
            assertThat(stranger.get(group.path("/budget" + page)).statusCode()).as(page).isEqualTo(403);
        assertThat(group.asLuca().get(group.path("/budget")).body()).contains("€930.00", "Only members can read the books.");
        assertThat(visitor.get(group.coop.path()).body()).doesNotContain("Open budget");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FIGURES   | Grants and gifts;€1,000.00;Members;Others, who are not members   | Brake pads;Vélo Azur;Luca;hledger",
        "WORDS     | Grants and gifts;Brake pads;Others, who are not members;hledger  | Vélo Azur;Luca Ferrero",
        "OUTSIDERS | Brake pads;Vélo Azur;City of Monaco;Members                      | Luca Ferrero",
        "EVERYBODY | Brake pads;Vélo Azur;City of Monaco;Luca Ferrero                 | Others, who are not members"})
    void strangers_read_as_much_as_the_co_op_chose(Openness openness, String told, String untold) {
        group.rules(openness, false);
        var read = visitor.get(group.path("/budget?period=2026")).body() + visitor.get(group.path("/budget/entries")).body()
            + visitor.json(group.path("/budget/entries")).body() + visitor.get(group.path("/budget/entries.csv")).body();
        assertThat(read).contains(told.split(";")).doesNotContain(untold.split(";"));
        assertThat(visitor.get(group.path("/budget.journal")).statusCode()).isEqualTo(openness == Openness.FIGURES ? 303 : 200);
        assertThat(visitor.get(group.coop.path()).body()).contains("Open budget");
    }

    @ParameterizedTest
    @CsvSource({"brake, 0", "azur, 0", "luca, 0"})
    void what_is_not_told_cannot_be_searched_for(String words, long count) {
        group.rules(Openness.FIGURES, false);
        assertThat(read("/budget/entries?q=" + words).path("count").asLong()).isEqualTo(count);
    }

    @Test
    void who_is_not_named_is_not_found_by_a_reference_to_them() {
        group.rules(Openness.FIGURES, false);
        var known = Stream.of(read(group.asLuca(), "/budget?period=2026").path("paid").get(0).path("query").stringValue())
            .map(query -> query.substring(query.indexOf("&who=") + 5)).findFirst().orElseThrow();
        assertThat(read(group.asLuca(), "/budget/entries?who=" + known).path("count").asLong()).isEqualTo(1);
        assertThat(read("/budget/entries?who=" + known).path("count").asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-01", "2026-02", "2026-03", "2025"})
    void every_figure_is_what_its_entries_come_to(String period) {
        group.rules(Openness.EVERYBODY, false);
        var page = read("/budget?period=" + period);
        assertThat(minor("/budget/entries?flow=in&period=" + period)).isEqualTo(page.path("came").path("minor").asLong());
        assertThat(minor("/budget/entries?flow=out&period=" + period)).isEqualTo(-page.path("went").path("minor").asLong());
        Map.of("cameFor", 1, "gave", 1, "wentFor", -1, "paid", -1).forEach((list, sign) -> page.path(list).forEach(part ->
            assertThat(sign * minor("/budget/entries" + part.path("query").stringValue()))
                .isEqualTo(part.path("amount").path("minor").asLong())));
        for (var month : page.path("months").path("bars"))
            assertThat(minor("/budget/entries?flow=in&period=" + month.path("month").stringValue()))
                .isEqualTo(month.path("came").path("minor").asLong());
        assertThat(minor("/budget/entries")).isEqualTo(page.path("has").path("minor").asLong()).isEqualTo(93_000);
    }

    @Test
    void what_was_taken_back_counts_for_nothing_in_the_year() {
        var page = read(group.asLuca(), "/budget?period=2026");
        assertThat(page.path("went").path("minor").asLong()).isEqualTo(12_000);
        assertThat(page.path("came").path("minor").asLong()).isEqualTo(105_000);
        assertThat(page.path("wentFor")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"open, one, openness", "figures, three, eyes", "'', one, openness", "figures, '', eyes"})
    void rules_that_cannot_be_are_refused_by_field(String openness, String eyes, String field) {
        var terms = Map.of("openness", openness, "eyes", eyes);
        var answer = group.asLuca().submit(group.path("/money/rules"), group.path("/money/rules"), terms);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + field + "\"");
        assertThat(decided(terms)).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void the_only_member_opens_the_books_and_several_decide_it() {
        var luca = group.asLuca();
        var terms = Map.of("openness", "figures", "eyes", "one");
        assertThat(luca.submit(group.path("/money/rules"), group.path("/money/rules"), terms).statusCode()).isEqualTo(303);
        assertThat(visitor.get(group.path("/budget")).statusCode()).isEqualTo(200);
        var keys = luca.keys(group.path("/money/rules"));
        group.joinedBy("Mei Tanaka");
        assertThat(luca.get(group.path("/money/rules")).body()).contains("act=books.change-rules&amp;eyes=one&amp;openness=figures");
        keys.putAll(Map.of("openness", "closed", "eyes", "one"));
        assertThat(luca.post(group.path("/money/rules"), keys).statusCode()).isEqualTo(403);
        assertThat(decided(Map.of("openness", "closed", "eyes", "two"))).isInstanceOf(Outcome.Done.class);
        assertThat(visitor.get(group.path("/budget")).statusCode()).isEqualTo(303);
    }

    @Test
    void the_rules_of_the_books_stand_with_the_bylaws_with_how_they_came_to_be_and_how_to_change_them() {
        assertThat(visitor.get(group.path("/bylaws")).body()).contains("Rules of the books", "Only members can read the books.")
            .doesNotContain("came to be");
        var terms = Map.of("openness", "figures", "eyes", "one");
        group.asLuca().submit(group.path("/money/rules"), group.path("/money/rules"), terms);
        assertThat(group.asLuca().get(group.path("/bylaws")).body()).contains("href=\"" + group.path("/money/rules"), "by Luca Ferrero");
        assertThat(visitor.get(group.path("/bylaws")).body()).contains("one change").doesNotContain("Luca Ferrero");
        var mei = counter.browsers.as(group.joinedBy("Mei Tanaka"));
        decided(Map.of("openness", "words", "eyes", "two"));
        assertThat(mei.get(group.path("/bylaws")).body()).contains(
            "2 changes", "/decisions/00000000-0000-0004-0000-000000000005", "take the books along", "waits until a second person",
            "act=books.change-rules&amp;eyes=two&amp;openness=words");
    }

    private Outcome decided(Map<String, String> terms) {
        return group.within(() -> act.carryOut(new Actor.Decision(group.coop.id(), new UUID(4, 5)), terms));
    }

    private long minor(String path) {
        return read(path).path("total").path("minor").asLong();
    }

    private JsonNode read(String path) {
        return read(visitor, path);
    }

    private JsonNode read(Browsing reader, String path) {
        return new JsonMapper().readTree(reader.json(group.path(path)).body());
    }
}
