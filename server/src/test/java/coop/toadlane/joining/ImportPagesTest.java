package coop.toadlane.joining;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Pattern;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ImportPagesTest {

    private static final String BORDER = "toads-between-the-parts";

    @Autowired
    Gate gate;

    @Autowired
    Browsers browsers;

    private SignedIn mei;
    private Coop shop;
    private Browsing browsing;
    private String page;

    @BeforeEach
    void a_shop_whose_first_member_keeps_the_register() {
        mei = browsers.person("Mei Tanaka");
        shop = gate.village().founded(mei, Pattern.CONSUMER);
        browsing = browsers.as(mei);
        page = shop.path() + "/members/import";
    }

    @Test
    void a_file_is_sent_looked_at_and_taken_over() throws Exception {
        var sent = sent("\ufeffname;mail;number\r\nNoor Haddad;noor@rock-solar.example;7\r\n;;\r\nGrace;broken;\r\n");
        var preview = sent.headers().firstValue("Location").orElseThrow();
        assertThat(browsing.get(preview).body()).contains("One member is taken over. 2 lines are refused.", "Noor Haddad",
            "There is no name", "“broken” is no mail address", "members.csv");
        assertThat(browsing.submit(preview, preview + "/confirmation", Map.of()).statusCode()).isEqualTo(303);
        assertThat(browsing.get(shop.path() + "/members").body()).contains("/members/7\">Noor Haddad</a>");
        assertThat(browsing.get(preview).statusCode()).isEqualTo(404);
        assertThat(browsing.get(shop.path() + "/members/7").body())
            .contains("noor@rock-solar.example", "has not signed in yet", "Carried over from the register kept before");
    }

    @Test
    void a_file_that_is_none_or_too_large_is_refused_in_words() throws Exception {
        assertThat(sent("")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("There is a problem", "nothing came");
        });
        assertThat(sent("name\n" + "x".repeat(5_000_001)).body()).contains("Send a file of 5 million characters at most");
    }

    @Test
    void a_file_beyond_all_measure_is_refused_and_nothing_breaks() throws Exception {
        assertThat(sent("name\n" + "x".repeat(12_000_000))).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("<h1>", "send less");
        });
        assertThat(browsing.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_beyond_all_measure_is_refused_and_nothing_breaks() {
        assertThat(browsing.submit(page, page, Map.of("pasted", "name\n" + "x".repeat(3_000_000))).statusCode()).isEqualTo(413);
        assertThat(browsing.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void a_file_sent_twice_from_one_page_is_kept_once_and_another_file_is_refused() throws Exception {
        var keys = browsing.keys(page);
        var first = sent(keys, "name\nNoor Haddad\n");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(sent(keys, "name\nNoor Haddad\n").headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
        assertThat(sent(keys, "name\nGrace Okonkwo\n").body()).contains("already sent with other content");
    }

    @Test
    void pasted_lines_do_as_well_and_stay_when_they_are_refused() {
        assertThat(browsing.submit(page, page, Map.of("pasted", "name\nNoor Haddad")).statusCode()).isEqualTo(303);
        assertThat(browsing.submit(page, page, Map.of("pasted", "who;where\nNoor;here")).body())
            .contains("No column is headed “name”. The first line begins with “who”.", "who;where");
    }

    @Test
    void who_signed_up_with_the_mail_of_a_line_is_shown_their_line_and_takes_it() {
        var noor = browsers.person("Noor Haddad");
        var preview = browsing.submit(page, page, Map.of("pasted", "name;mail;number\nN. Haddad;" + browsers.mailOf(noor) + ";7"))
            .headers().firstValue("Location").orElseThrow();
        browsing.submit(preview, preview + "/confirmation", Map.of("invite", "yes"));
        var join = shop.path() + "/join";
        assertThat(browsers.as(noor).get(join).body()).contains("you stand in the register as member number 7", "This is me");
        assertThat(browsers.as(noor).submit(join, join + "/claim", Map.of("invitation", "")).statusCode()).isEqualTo(303);
        assertThat(browsers.as(noor).get(shop.path() + "/members/7").statusCode()).isEqualTo(200);
        var other = browsers.as(browsers.person("Grace Okonkwo"));
        assertThat(other.submit(join, join + "/claim", Map.of("invitation", "")).body()).contains("This invitation does not open the door");
    }

    @Test
    void the_register_is_for_members_and_mail_in_it_for_those_who_keep_it() {
        var preview = browsing.submit(page, page, Map.of("pasted", "name;mail;number\nGrace;grace@tend.example;7"))
            .headers().firstValue("Location").orElseThrow();
        browsing.submit(preview, preview + "/confirmation", Map.of());
        var stranger = browsers.as(browsers.person("Noor Haddad"));
        assertThat(stranger.get(shop.path() + "/members").statusCode()).isEqualTo(403);
        assertThat(stranger.get(shop.path() + "/members.csv").statusCode()).isEqualTo(403);
        assertThat(stranger.get(shop.path() + "/members/7").statusCode()).isEqualTo(403);
        assertThat(browsers.visitor().get(shop.path() + "/members").statusCode()).isEqualTo(303);
        assertThat(browsing.get(shop.path() + "/members.csv").body()).contains("7,Grace").doesNotContain("grace@tend.example");
        assertThat(browsing.get(shop.path() + "/members/8").statusCode()).isEqualTo(404);
    }

    @Test
    void the_register_is_searched_sorted_and_filtered() {
        var preview = browsing.submit(page, page, Map.of("pasted", "name;number\nAbel;9\nZoe;7"))
            .headers().firstValue("Location").orElseThrow();
        browsing.submit(preview, preview + "/confirmation", Map.of());
        var members = shop.path() + "/members";
        assertThat(browsing.get(members + "?q=zo").body()).contains("Zoe</a>").doesNotContain("Abel</a>");
        assertThat(browsing.get(members + "?q=9").body()).contains("Abel</a>").doesNotContain("Zoe</a>");
        assertThat(browsing.get(members + "?sort=number").body()).containsSubsequence("Mei Tanaka</a>", "Zoe</a>", "Abel</a>");
        assertThat(browsing.get(members + "?standing=LEFT").body()).contains("Nothing here is of the kind you chose");
        assertThat(browsing.get(members + "?sort=shoe-size").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> sent(String text) throws IOException, InterruptedException {
        return sent(browsing.keys(page), text);
    }

    private HttpResponse<String> sent(Map<String, String> keys, String text) throws IOException, InterruptedException {
        var body = new StringBuilder();
        keys.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
        body.append(part("name=\"file\"; filename=\"members.csv\"", text)).append("--" + BORDER + "--\r\n");
        var request = HttpRequest.newBuilder(URI.create(browsing.node() + page))
            .header("Origin", browsing.node()).header("Sec-Fetch-Site", "same-origin").header("Cookie", browsing.cookie())
            .header("Content-Type", "multipart/form-data; boundary=" + BORDER);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.POST(BodyPublishers.ofString(body.toString())).build(), BodyHandlers.ofString());
        }
    }

    private static String part(String head, String value) {
        return "--" + BORDER + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + value + "\r\n";
    }
}
