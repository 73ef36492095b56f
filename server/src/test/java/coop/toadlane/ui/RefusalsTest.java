package coop.toadlane.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Caller;
import coop.toadlane.database.StoryTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@StoryTest
class RefusalsTest {

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call() {
        caller = new Caller(port);
    }

    @AfterEach
    void hangUp() {
        caller.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere,                      404",
        "/coops/no-such-co-op,          404",
        "/coops/no-such-co-op/members,  404",
        "/coops?sort=secret,            400",
        "/coops?after=nonsense,         400",
        "/coops?q=%00,                  400",
        "/trap,                         500",
    })
    void what_cannot_be_shown_is_said_by_a_page_like_the_rest(String path, int status) {
        var answer = caller.send(caller.request(path).setHeader("Accept", "text/html").GET().build());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>", "class=\"top\"").doesNotContain("Exception", "Whitelabel");
    }

    @Test
    void a_bug_is_told_by_a_reference_and_nothing_else() {
        var answer = caller.get("/trap");
        assertThat(answer.body()).doesNotContain("swordfish");
        assertThat(caller.read("/trap").get("reference").asString()).matches("[0-9a-f]{8}");
    }

    @Test
    void a_verb_that_a_page_does_not_know_is_refused() {
        caller.walkIn("ingrid@harbour.example");
        assertThat(caller.send(caller.request("/coops").DELETE().build()).statusCode()).isIn(403, 405);
    }

    @Test
    void a_visitor_who_wants_to_change_something_is_asked_to_sign_in() {
        var answer = caller.post("/found", Map.of("name", "Nobody's"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/sign-in");
    }

    @Test
    void whoever_was_signed_out_while_writing_gets_back_what_they_wrote() {
        var form = "title=Nobody+can+find+the+pump&text=%3Cb%3ESince%3C/b%3E+May&circle=general&new-password=open+sesame";
        var answer = caller.send(caller.request("/coops/roue-libre/topics")
            .header("Content-Type", "application/x-www-form-urlencoded").header("Referer", "http://localhost/coops/roue-libre/topics/new")
            .POST(BodyPublishers.ofString(form)).build());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains(
            "\"texts\":[\"Nobody can find the pump\",\"<b>Since</b> May\"]", "\"page\":\"/coops/roue-libre/topics/new\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"name\"", "{\"name\": {\"first\": \"A\"}}", "{\"name\": [[1]]}", "{\"name\": "})
    void json_that_is_not_one_flat_object_is_refused(String body) {
        caller.walkIn("ingrid@harbour.example");
        assertThat(sent(body)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": \"\\u0000\"}", "{\"name\": \"\\ud83d\"}"})
    void what_no_text_can_hold_is_refused(String body) {
        caller.walkIn("ingrid@harbour.example");
        assertThat(sent(body)).isEqualTo(400);
    }

    @Test
    void json_of_two_megabytes_is_refused() {
        caller.walkIn("ingrid@harbour.example");
        assertThat(sent("{\"name\": \"" + "x".repeat(2_000_000) + "\"}")).isEqualTo(413);
    }

    @Test
    void a_name_that_is_a_script_is_shown_as_it_was_typed() {
        caller.walkIn("ingrid@harbour.example");
        var name = "<script>alert(1)</script>";
        var form = Map.of("name", name, "place", "\"><img src=x>", "purpose", "'", "currency", "EUR",
            "zone", "Europe/Monaco", "pattern", "WORKER");
        var home = caller.post("/found", form).headers().firstValue("Location").orElseThrow();
        var page = caller.send(caller.request(home).setHeader("Accept", "text/html").GET().build()).body();
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert", "<img src=x>");
        assertThat(caller.read(home).at("/card/name").asString()).isEqualTo(name);
    }

    private int sent(String body) {
        return caller.send(caller.request("/found").header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body)).build()).statusCode();
    }
}
