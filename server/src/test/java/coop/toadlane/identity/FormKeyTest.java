package coop.toadlane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change must come from a page of ours (CSRF). */
class FormKeyTest extends IdentityTest {

    @Test
    void a_form_without_its_key_is_refused_with_a_page_that_says_what_to_do() {
        var mei = signedIn(somebody());
        var answer = mei.postBare("/me/name", Map.of("name", "Forged", "_once", once()), Map.of());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<h1>You may not do that here</h1>", "Open the page again and try once more");
    }

    @Test
    void the_key_of_another_session_opens_nothing() {
        var mei = signedIn(somebody());
        var luca = signedIn(somebody());
        luca.get("/me/name");
        var answer = mei.postBare("/me/name", Map.of("name", "Forged", "_once", once(), "_csrf", luca.keys().get("_csrf")), Map.of());
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_key_from_before_signing_in_opens_nothing_after() {
        var person = somebody();
        var mei = caller();
        mei.submit("/sign-in", "mail", person.mail(), "password", PASSWORD);
        assertThat(mei.post("/sign-out").status()).isEqualTo(403);
    }

    @Test
    void the_key_may_come_in_a_header_as_scripts_send_it() {
        var mei = signedIn(somebody());
        mei.get("/me/name");
        var answer = mei.postBare("/me/name", Map.of("name", "Mei T.", "language", "en", "zone", "UTC", "_once", once()),
            Map.of("X-CSRF-TOKEN", mei.keys().get("_csrf")));
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void a_program_that_posts_json_needs_no_key() {
        var mei = signedIn(somebody());
        var answer = mei.postJson("/me/name", """
            {"name": "Mei T.", "language": "en", "zone": "UTC"}
            """, "Idempotency-Key", once());
        assertThat(answer.status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void json_that_a_browser_sends_from_another_site_is_refused(String site) {
        var mei = signedIn(somebody());
        var answer = mei.postJson("/me/name", "{\"name\": \"Forged\"}", "Idempotency-Key", once(), "Sec-Fetch-Site", site);
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void json_in_disguise_is_refused() {
        var mei = signedIn(somebody());
        var answer = mei.postBare("/me/name", Map.of("{\"name\"", "\"Forged\"}"), Map.of("Accept", "application/json"));
        assertThat(answer.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/found", "/me/name", "/me/password", "/me/sessions/end-others", "/me/erasure", "/sign-out"})
    void a_visitor_who_would_change_something_is_asked_to_sign_in(String path) {
        var visitor = caller();
        visitor.get("/sign-in");
        assertThat(visitor.post(path, "name", "x").location()).startsWith("/sign-in?next=");
    }

    private static String once() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
