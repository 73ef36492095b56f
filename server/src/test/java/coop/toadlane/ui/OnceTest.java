package coop.toadlane.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Caller;
import coop.toadlane.database.StoryTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class OnceTest {

    @LocalServerPort
    int port;

    @Autowired
    Once once;

    @Autowired
    JdbcClient db;

    Caller ingrid;

    @BeforeEach
    void ingridWalksIn() {
        ingrid = new Caller(port).walkIn("ingrid@harbour.example");
    }

    @AfterEach
    void ingridLeaves() {
        ingrid.close();
    }

    @Test
    void a_double_click_founds_one_co_op() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> click = () -> ingrid.post("/found", coop("Double Click"), key);
            for (var answer : clicks.invokeAll(IntStream.range(0, 8).mapToObj(_ -> click).toList())) {
                assertThat(answer.get().statusCode()).isEqualTo(303);
                assertThat(answer.get().headers().firstValue("Location")).contains("/coops/double-click");
            }
        }
        assertThat(namesFound("Double Click")).containsExactly("Double Click");
    }

    @Test
    void a_key_that_comes_back_with_other_content_is_refused() {
        var key = UUID.randomUUID().toString();
        assertThat(ingrid.post("/found", coop("First Thought"), key).statusCode()).isEqualTo(303);
        assertThat(ingrid.post("/found", coop("Second Thought"), key).statusCode()).isEqualTo(400);
        assertThat(namesFound("Second Thought")).isEmpty();
    }

    @Test
    void a_key_of_somebody_elses_change_does_not_lead_to_it() {
        var key = UUID.randomUUID().toString();
        ingrid.post("/found", coop("Ingrids Own"), key);
        try (var luca = new Caller(port).walkIn("luca@roue-libre.example")) {
            assertThat(luca.post("/found", coop("Ingrids Own"), key).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_change_without_a_key_or_with_a_broken_one_is_refused() {
        assertThat(ingrid.post("/found", coop("No Key"), "twice").statusCode()).isEqualTo(400);
        var keyless = ingrid.send(ingrid.request("/found").header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"name\": \"No Key\"}")).build());
        assertThat(keyless.statusCode()).isEqualTo(400);
        assertThat(namesFound("No Key")).isEmpty();
    }

    @Test
    void what_was_refused_can_be_sent_again_mended_under_the_same_key() {
        var key = UUID.randomUUID().toString();
        assertThat(ingrid.post("/found", Map.of("name", "Mended"), key).statusCode()).isEqualTo(422);
        assertThat(ingrid.post("/found", coop("Mended"), key).statusCode()).isEqualTo(303);
    }

    @Test
    void what_a_form_said_cannot_be_guessed_from_what_is_kept_of_it() {
        var one = UUID.randomUUID().toString();
        var other = UUID.randomUUID().toString();
        ingrid.post("/language", Map.of("language", "en", "back", "/", "_csrf", "a random key"), one);
        ingrid.post("/language", Map.of("language", "en", "back", "/", "_csrf", "another"), other);
        assertThat(db.sql("SELECT count(DISTINCT content) FROM ui.once WHERE id IN (:ids)")
            .param("ids", List.of(UUID.fromString(one), UUID.fromString(other))).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void keys_are_forgotten_after_a_week_and_not_before() {
        var old = UUID.randomUUID();
        var young = UUID.randomUUID();
        db.sql("INSERT INTO ui.once (id, content, asked_at) VALUES (:id, '', now() - interval '8 days')").param("id", old).update();
        db.sql("INSERT INTO ui.once (id, content, asked_at) VALUES (:id, '', now() - interval '6 days')").param("id", young).update();
        once.forgetOld();
        assertThat(db.sql("SELECT id FROM ui.once WHERE id IN (:ids)").param("ids", List.of(old, young)).query(UUID.class).list())
            .containsExactly(young);
    }

    private List<String> namesFound(String name) {
        return ingrid.read("/coops?q=" + name.replace(" ", "+")).at("/coops/rows").valueStream()
            .map(row -> row.get("name").asString()).toList();
    }

    private static Map<String, String> coop(String name) {
        return Map.of("name", name, "place", "Monaco", "purpose", "To be clicked.", "currency", "EUR",
            "zone", "Europe/Monaco", "pattern", "WORKER");
    }
}
