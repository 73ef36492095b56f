package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Caller;
import coop.toadlane.database.StoryTest;
import coop.toadlane.urn.BlankPaper;
import coop.toadlane.urn.BoxKey;
import coop.toadlane.urn.Slip;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The one address that takes a change from nobody, and all that stands around it, over the wire. */
@StoryTest
class SecretBoxTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Test
    void a_paper_goes_to_a_member_and_a_ballot_comes_from_nobody() {
        try (var ingrid = new Caller(port).walkIn("ingrid@harbour.example"); var nobody = new Caller(port)) {
            var decision = opened(ingrid);
            var vote = UUID.fromString(decision.substring(decision.lastIndexOf('/') + 1));
            var blank = BlankPaper.fresh(new BoxKey(ingrid.read(decision).at("/secret/key").asString()));
            var before = keysKept();

            assertThat(nobody.post(decision + "/paper", Map.of("blinded", blank.blinded())).statusCode()).isIn(303, 401, 403);
            var stamp = JSON.readTree(ingrid.post(decision + "/paper", Map.of("blinded", blank.blinded())).body()).get("stamp").asString();
            var slip = blank.stamped(stamp).filled(vote, 1, "pick=2");

            var named = ingrid.post(decision + "/box", fields(slip));
            assertThat(named.statusCode()).isEqualTo(422);
            assertThat(JSON.readTree(named.body()).get("refused").asString()).isEqualTo("WITH_A_NAME");
            var put = nobody.post(decision + "/box", fields(slip));
            assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
            assertThat(JSON.readTree(put.body()).get("code").asString()).isEqualTo(slip.code());
            assertThat(put.headers().map()).doesNotContainKey("set-cookie");
            assertThat(keysKept()).as("keys of forms, which would say when").isEqualTo(before);

            assertThat(nobody.post(decision + "/ballot", Map.of("pick", "1")).statusCode()).isEqualTo(303);
            assertThat(nobody.get(decision + "/box").statusCode()).isIn(303, 401, 403, 404);
            assertThat(nobody.get(decision + "/box.json").statusCode()).isIn(303, 401, 403, 404);
            assertThat(ingrid.post(decision + "/closure", Map.of()).statusCode()).isEqualTo(303);
            assertThat(ingrid.read(decision + "/box").at("/ballots/0/code").asString()).isEqualTo(slip.code());
            assertThat(nobody.get(decision + "/box.json").statusCode()).isIn(303, 401, 403);
        }
    }

    @Test
    void a_ballot_from_a_page_of_somebody_else_is_refused() {
        try (var ingrid = new Caller(port).walkIn("ingrid@harbour.example"); var nobody = new Caller(port)) {
            var decision = opened(ingrid);
            var foreign = nobody.send(nobody.request(decision + "/box").header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"ballot\": \"pick=1\"}")).build());
            assertThat(foreign.statusCode()).isEqualTo(403);
        }
    }

    private int keysKept() {
        return db.sql("SELECT count(*) FROM ui.once").query(Integer.class).single();
    }

    private static Map<String, Object> fields(Slip slip) {
        return Map.of(
            "paper", slip.paper(), "stamp", slip.stamp(), "turn", slip.turn(), "ballot", slip.ballot(), "signature", slip.signature());
    }

    private static String opened(Caller founder) {
        var name = "Box " + UUID.randomUUID().toString().substring(0, 8);
        var coop = founder.post("/found", Map.of("name", name, "place", "Monaco", "purpose", "To vote.", "currency", "EUR",
            "zone", "Europe/Monaco", "pattern", "WORKER")).headers().firstValue("Location").orElseThrow();
        return founder.post(coop.replaceAll("[?#].*", "") + "/decisions/new", Map.of(
            "step", "open", "ask", "options", "title", "Who speaks for us", "text", "For a year", "matter", "policy",
            "options", "Amara\nLuca", "openness", "SECRET")).headers().firstValue("Location").orElseThrow().replaceAll("[?#].*", "");
    }
}
