package coop.toadlane.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.Caller;
import coop.toadlane.Village;
import coop.toadlane.actor.Coop;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Pattern;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class OpinionPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Browsers browsers;

    @Autowired
    Village village;

    Coop coop;
    Browsing amara;
    String opinions;

    @BeforeEach
    void found() {
        var person = browsers.person("Amara Diallo");
        coop = village.founded(person, Pattern.CONSUMER);
        amara = browsers.as(person);
        opinions = coop.path() + "/opinions";
    }

    @Test
    void a_room_without_questions_says_what_belongs_there_and_is_found_from_the_topics() {
        assertThat(amara.get(opinions).body()).contains("Nobody has asked for opinions yet", opinions + "/new");
        assertThat(amara.get(coop.path() + "/topics").body()).contains("href=\"" + opinions + "\"");
    }

    @Test
    void a_question_is_asked_answered_and_leads_to_a_proposal_on_its_pages() {
        var winter = opened("MEMBERS");
        assertThat(to(write(winter, "Nobody rides alone"))).isEqualTo(winter);
        assertThat(write(winter, "nobody rides ALONE").body()).contains("There is a problem", "Somebody has said this already");
        assertThat(amara.get(winter).body()).contains("you have answered every statement", "1 of 1 answered");
        var statement = statement(winter);
        assertThat(to(amara.submit(winter, statement + "/opinion", Map.of("opinion", "DISAGREE")))).isEqualTo(winter + "#next");
        assertThat(to(amara.submit(winter, statement + "/opinion", Map.of("opinion", "PASS", "back", "?q=&sort=number"))))
            .isEqualTo(winter + "/statements?q=&sort=number");
        assertThat(amara.submit(winter, statement + "/opinion", Map.of("opinion", "LOVE")).statusCode()).isEqualTo(404);
        assertThat(amara.get(winter + "/statements").body()).contains("aria-pressed=\"true\">Pass", "Make a proposal from this");
        assertThat(amara.get(winter + "/map").body()).contains("There is no map yet", "participants-votes.csv");
        assertThat(amara.get(winter + "/comments.csv").body()).contains("Nobody rides alone");
        assertThat(amara.get(winter + "/participants-votes.csv").body()).startsWith("participant,group-id");
        assertThat(amara.get(winter + "/votes.csv").body()).startsWith("timestamp,");
        assertThat(amara.get(winter + "/statements.csv").body()).startsWith("Number,Statement");
        assertThat(amara.get(opinions + ".csv").body()).contains("How should we ride in winter?");

        var origin = "statement." + statement.substring(statement.lastIndexOf('/') + 1);
        var form = coop.path() + "/decisions/new?ask=question&origin=" + origin;
        var typed = new HashMap<>(Map.of(
            "title", "Two lamps", "text", "For all", "matter", "policy", "origin", origin, "ask", "question", "step", "open"));
        var decision = to(amara.submit(form, coop.path() + "/decisions/new", typed));
        assertThat(amara.get(decision).body()).contains("Came out of the statement “Nobody rides alone”", winter + "/map");
    }

    @Test
    void what_is_refused_keeps_what_was_typed() {
        var form = amara.submit(opinions + "/new", opinions, Map.of("question", "", "text", "It is cold", "until", "soon"));
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body()).contains("Enter a question", "Enter a day", "It is cold");
        var winter = opened("MEMBERS");
        var statement = write(winter, "x".repeat(281));
        assertThat(statement.statusCode()).isEqualTo(422);
        assertThat(statement.body()).contains("Say it in 280 characters at most", "xxxxxx");
        var sheet = amara.submit(winter + "/statements/new", winter + "/statements/new", Map.of("sheet", "Good\n" + "x".repeat(281)));
        assertThat(sheet.body()).contains("Line 2: Say it in 280 characters at most");
        assertThat(to(amara.submit(winter + "/statements/new", winter + "/statements/new", Map.of("sheet", "Good\nBetter"))))
            .isEqualTo(winter + "/statements");
    }

    @Test
    void whoever_has_the_link_answers_without_an_account_and_is_known_by_their_cookie_alone() {
        var winter = opened("LINK");
        write(winter, "Nobody rides alone");
        var statement = statement(winter);
        var inside = opened("MEMBERS");
        assertThat(browsers.visitor().get(coop.path()).body()).contains("href=\"" + winter + "\"").doesNotContain(inside);
        try (var neighbour = new Caller(port); var other = new Caller(port)) {
            assertThat(neighbour.read(winter).path("next").path("text").stringValue()).isEqualTo("Nobody rides alone");
            assertThat(neighbour.post(statement + "/opinion", Map.of("opinion", "AGREE")).statusCode()).isEqualTo(303);
            assertThat(neighbour.read(winter).path("answered").intValue()).isOne();
            assertThat(other.read(winter).path("answered").intValue()).isZero();
            neighbour.post(winter + "/statements", Map.of("text", "Bring my letters as well"));
            assertThat(neighbour.read(winter + "/statements?stage=waiting").path("statements").path("rows")).hasSize(1);
            assertThat(other.read(winter + "/statements?stage=waiting").path("statements").path("rows")).isEmpty();
            assertThat(neighbour.post(winter + "/withdrawal", Map.of()).statusCode()).isEqualTo(303);
            assertThat(neighbour.read(winter).path("answered").intValue()).isZero();
            assertThat(neighbour.get(winter + "/votes.csv").statusCode()).isEqualTo(303);
            assertThat(neighbour.post(winter + "/closure", Map.of()).headers().firstValue("Location").orElse("")).startsWith("/sign-in");
        }
        var list = winter + "/statements?stage=waiting";
        var waiting = statement(list);
        assertThat(amara.submit(list, waiting + "/refusal?stage=waiting", Map.of("reason", "")).body())
            .contains("Say why it is turned down");
        to(amara.submit(list, waiting + "/acceptance", Map.of()));
        assertThat(amara.get(winter + "/statements").body()).contains("Bring my letters as well");
    }

    @Test
    void a_question_for_members_is_neither_seen_nor_answered_by_others() {
        var winter = opened("MEMBERS");
        write(winter, "Nobody rides alone");
        var statement = statement(winter);
        assertThat(to(browsers.visitor().get(winter))).startsWith("/sign-in");
        var ingrid = browsers.as(browsers.person("Ingrid Solheim"));
        for (var page : new String[] {winter, winter + "/map", winter + "/statements", opinions, winter + "/votes.csv"})
            assertThat(ingrid.get(page).statusCode()).as(page).isEqualTo(403);
        try (var stranger = new Caller(port)) {
            var said = stranger.post(statement + "/opinion", Map.of("opinion", "AGREE")).headers().firstValue("Location");
            assertThat(said.orElse("")).startsWith("/sign-in");
        }
        assertThat(amara.get(opinions + "/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void a_double_click_is_one_statement() {
        var winter = opened("MEMBERS");
        var fields = amara.keys(winter);
        fields.put("text", "Nobody rides alone");
        assertThat(to(amara.post(winter + "/statements", fields))).isEqualTo(winter);
        assertThat(to(amara.post(winter + "/statements", fields))).isEqualTo(winter);
        assertThat(amara.get(winter).body()).contains("1 of 1 answered");
    }

    @Test
    void a_script_in_a_question_or_statement_is_shown_as_letters_and_never_runs() {
        var script = "<script>alert(1)</script>";
        var winter = to(amara.submit(opinions + "/new", opinions,
            Map.of("question", script, "text", script, "until", Asking.inDays(7), "to", "MEMBERS", "review", "AFTER")));
        write(winter, script);
        for (var page : new String[] {opinions, winter, winter + "/map", winter + "/statements", winter + "/statements/new"})
            assertThat(amara.get(page).body()).as(page).doesNotContain(script).contains("&lt;script&gt;");
        write(winter, "=1+1");
        assertThat(amara.get(winter + "/comments.csv").body()).contains("'=1+1");
    }

    @Test
    void it_ends_on_its_page_and_then_nothing_is_answered() {
        var winter = opened("MEMBERS");
        write(winter, "Nobody rides alone");
        var statement = statement(winter);
        to(amara.submit(winter, winter + "/closure", Map.of()));
        assertThat(amara.get(winter).body()).contains("This question has ended").doesNotContain("Add this statement");
        var late = amara.submit(opinions + "/new", statement + "/opinion", Map.of("opinion", "AGREE"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("nothing can be answered or written any more");
    }

    private String opened(String openTo) {
        return to(amara.submit(opinions + "/new", opinions, Map.of(
            "question", "How should we ride in winter?", "text", "", "until", Asking.inDays(7), "to", openTo, "review", "AFTER")));
    }

    private HttpResponse<String> write(String inquiry, String text) {
        return amara.submit(inquiry, inquiry + "/statements", Map.of("text", text));
    }

    /** The path of the first statement in a list. */
    private String statement(String list) {
        var path = list.contains("/statements") ? list : list + "/statements";
        var inquiry = path.substring(0, path.indexOf("/statements"));
        var id = java.util.regex.Pattern.compile("id=\"statement-([0-9a-f-]{36})\"").matcher(amara.get(path).body());
        assertThat(id.find()).isTrue();
        return inquiry + "/statements/" + id.group(1);
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
