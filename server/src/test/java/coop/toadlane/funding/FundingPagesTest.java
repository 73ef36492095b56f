package coop.toadlane.funding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.Village;
import coop.toadlane.actor.Coop;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Pattern;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of rounds as members and strangers get them. */
@DatabaseTest
class FundingPagesTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Village village;

    @Autowired
    Clock clock;

    Coop coop;
    Browsing amara;
    String funding;

    @BeforeEach
    void found() {
        var person = browsers.person("Amara Diallo");
        coop = village.founded(person, Pattern.CONSUMER);
        amara = browsers.as(person);
        funding = coop.path() + "/funding";
    }

    @Test
    void a_room_without_rounds_says_what_belongs_there_and_is_found_from_topics_money_and_new_decisions() {
        assertThat(amara.get(funding).body()).contains("No money has been given out together yet", funding + "/new");
        for (var page : new String[] {"/topics", "/money", "/decisions/new"})
            assertThat(amara.get(coop.path() + page).body()).as(page).contains("href=\"" + funding + "\"");
        for (var page : new String[] {"/funding", "/meetings", "/calendar", "/opinions", "/topics/needs"})
            assertThat(amara.get(coop.path() + page).body()).as(page).contains("href=\"" + coop.path() + "/topics\" aria-current");
        assertThat(amara.get(coop.path() + "/fundings").statusCode()).isEqualTo(404);
    }

    @Test
    void rounds_are_listed_searched_and_kept_as_a_spreadsheet() {
        begun(Map.of("title", "For lamps", "budget", "300"));
        begun(Map.of("title", "For sofas", "budget", "500"));
        assertThat(amara.get(funding + "?sort=-budget").body()).containsSubsequence("For sofas", "For lamps");
        assertThat(amara.get(funding + "?q=lamp").body()).contains("For lamps").doesNotContain("For sofas");
        assertThat(amara.get(funding + ".csv?q=lamp").body().lines()).hasSize(2).last().asString().startsWith("For lamps,Ideas,");
    }

    @Test
    void what_was_typed_is_kept_when_a_round_is_refused() {
        var answer = begun(Map.of("title", "", "text", "For lamps"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is a problem", "Enter a title", "For lamps");
    }

    @Test
    void an_idea_with_a_script_in_its_title_is_shown_as_it_was_typed() {
        var round = to(begun(Map.of()));
        var idea = to(amara.submit(round + "/ideas/new", round + "/ideas",
            Map.of("title", "<script>alert(1)</script>", "text", "<img src=x onerror=alert(1)>", "wanted", "20")));
        for (var page : new String[] {round, idea})
            assertThat(amara.get(page).body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "onerror=alert");
    }

    @Test
    void a_public_round_is_read_by_strangers_without_names_and_another_only_by_members() {
        var open = to(begun(Map.of("isPublic", "yes")));
        var closed = to(begun(Map.of("isPublic", "no")));
        for (var round : new String[] {open, closed})
            amara.submit(round + "/ideas/new", round + "/ideas",
                Map.of("title", "Lamps", "text", "Dark", "wanted", "20", "carrier", "Vélo Azur"));
        var visitor = browsers.visitor();
        for (var address : new String[] {open, open + ".csv"})
            assertThat(visitor.get(address).body()).contains("Lamps").doesNotContain("Amara", "Vélo Azur");
        assertThat(visitor.get(coop.path()).body()).contains("href=\"" + open + "\"").doesNotContain(closed);
        assertThat(visitor.json(open).body()).contains("Lamps").doesNotContain("Amara", "Vélo Azur");
        assertThat(visitor.get(closed).body()).doesNotContain("Lamps");
        assertThat(visitor.get(closed + ".csv").body()).doesNotContain("Lamps");
        assertThat(amara.get(open + ".csv").body()).contains("Lamps", "Amara Diallo", "Vélo Azur");
    }

    @Test
    void a_spreadsheet_of_ideas_comes_in_whole_or_not_at_all_and_says_which_lines_are_wrong() {
        var round = to(begun(Map.of()));
        var faulty = bring(round, "title;text;wanted\nLamps;Dark here;20\n;No title;20\nSofa;Soft;9999\nTea;\"Two\nlines\";-3");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("3 lines are wrong", "<td class=\"number\">3</td><td>Enter a title</td>",
            "<td class=\"number\">4</td><td>Enter at most the whole budget", "<td class=\"number\">6</td><td>Enter an amount");
        assertThat(amara.get(round).body()).contains("Nobody has written an idea yet");
        for (var nonsense : new String[] {"", "a;b\n1;2", "title;text;wanted", "title;text\n\"never closed"})
            assertThat(bring(round, nonsense).statusCode()).as(nonsense).isEqualTo(422);

        var good = bring(round, "Title,Text,Carried by,Wanted\nLamps,Dark here,Luca,20.50\nSofa,\"Soft, red\",,300");
        assertThat(good.statusCode()).isEqualTo(303);
        assertThat(amara.get(round + "?sort=-amount").body()).containsSubsequence("Sofa", "Lamps");
        assertThat(amara.get(round + "?q=red").body()).contains("Sofa").doesNotContain("Lamps");
    }

    @Test
    void many_ideas_are_shown_a_page_at_a_time_and_more_than_ten_thousand_are_refused() {
        var round = to(begun(Map.of()));
        var many = new StringBuilder("title,text,wanted\n");
        for (var number = 1; number <= 400; number++) many.append("Idea ").append(number).append(",Text,1\n");
        assertThat(bring(round, many.toString()).statusCode()).isEqualTo(303);
        var first = amara.get(round).body();
        assertThat(first).contains("Idea 50<").doesNotContain("Idea 51<");
        var next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        assertThat(amara.get(next).body()).contains("Idea 51<", "Idea 100<").doesNotContain("Idea 101<", "Idea 50<");
        assertThat(bring(round, "title,text,wanted\n" + "A,B,1\n".repeat(9_601)).body()).contains("A round takes 10,000 ideas at most");
    }

    private HttpResponse<String> bring(String round, String sheet) {
        return amara.submit(round + "/import", round + "/import", Map.of("pasted", sheet));
    }

    private HttpResponse<String> begun(Map<String, String> otherwise) {
        var today = LocalDate.now(clock);
        var sent = new HashMap<>(Map.of(
            "title", "For the garage", "text", "", "method", "EQUAL_SHARES", "budget", "500", "fund", "bank", "purpose", "supplies",
            "ideasUntil", today.plusDays(7).toString(), "votingDays", "14", "deliverBy", today.plusDays(90).toString(), "isPublic", "no"));
        sent.putAll(otherwise);
        return amara.submit(funding + "/new", funding, sent);
    }

    private static String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }
}
