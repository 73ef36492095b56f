package coop.toadlane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ToadLane;
import coop.toadlane.database.TestPostgres;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

class SessionsTest extends IdentityTest {

    private static final Pattern END = Pattern.compile("/me/sessions/[0-9a-f-]{36}/end");

    @Test
    void sessions_survive_a_restart() {
        var mei = signedIn(somebody());
        try (var restarted = new SpringApplicationBuilder(ToadLane.class).initializers(new TestPostgres())
                .run("--server.port=0", "--toadlane.oidc.issuer=")) {
            var sameBrowser = FormBrowser.at(restarted.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                .withCookie(SessionCookie.NAME, mei.cookie(SessionCookie.NAME));
            assertThat(sameBrowser.get("/me").body()).contains("Mei Tanaka");
        }
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_the_database_holds_no_token() {
        var mei = somebody();
        var caller = caller();
        var answer = caller.submit("/sign-in", "mail", mei.mail(), "password", PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie ->
            assertThat(cookie).startsWith("session=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
        var kept = db.sql("SELECT token_hash FROM identity.session WHERE person_id = :person")
            .param("person", mei.id().value()).query(byte[].class).single();
        assertThat(kept).isEqualTo(Secret.hash(caller.cookie("session")));
    }

    @Test
    void one_sees_where_one_is_signed_in_and_ends_what_is_not_theirs() {
        var mei = somebody();
        var here = signedIn(mei);
        var elsewhere = signedIn(mei);
        var page = here.get("/me/sessions", "User-Agent", "x");
        assertThat(page.body()).contains("Signed in by password on");
        var ends = END.matcher(page.body()).results().map(end -> end.group()).toList();
        assertThat(ends).hasSize(1);
        assertThat(here.post(ends.getFirst()).location()).isEqualTo("/me/sessions");
        assertThat(elsewhere.get("/me").status()).isEqualTo(303);
        assertThat(here.get("/me").status()).isEqualTo(200);
    }

    @Test
    void nobody_ends_anothers_session() {
        var mei = somebody();
        var hers = signedIn(mei);
        var session = db.sql("SELECT id::text FROM identity.session WHERE person_id = :person")
            .param("person", mei.id().value()).query(String.class).single();
        var luca = signedIn(somebody());
        luca.get("/me/sessions");
        luca.post("/me/sessions/" + session + "/end");
        assertThat(hers.get("/me").status()).isEqualTo(200);
    }

    @Test
    void all_other_devices_are_signed_out_at_once() {
        var mei = somebody();
        var here = signedIn(mei);
        var elsewhere = signedIn(mei);
        here.get("/me/sessions");
        here.post("/me/sessions/end-others");
        assertThat(elsewhere.get("/me").status()).isEqualTo(303);
        assertThat(here.get("/me").status()).isEqualTo(200);
    }

    @Test
    void who_signs_out_is_out_even_if_somebody_kept_the_cookie() {
        var mei = signedIn(somebody());
        var kept = mei.cookie("session");
        mei.get("/me");
        assertThat(mei.post("/sign-out").location()).isEqualTo("/");
        assertThat(caller().withCookie("session", kept).get("/me").status()).isEqualTo(303);
    }

    @Test
    void a_session_nobody_came_back_to_for_a_month_is_over() {
        var mei = somebody();
        var caller = signedIn(mei);
        db.sql("UPDATE identity.session SET seen_at = seen_at - interval '30 days' WHERE person_id = :person")
            .param("person", mei.id().value()).update();
        assertThat(caller.get("/me").status()).isEqualTo(303);
    }

    @Test
    void a_cookie_that_was_made_up_opens_nothing() {
        assertThat(caller().withCookie("session", "made-up").get("/me").status()).isEqualTo(303);
    }
}
