package coop.toadlane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest extends IdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/nowhere", "/me", "/assets/css/toadlane.css", "/link?token=x", "/coops.csv"})
    void every_answer_tells_browsers_to_trust_nothing_but_our_files(String path) {
        var answer = caller().get(path);
        assertThat(answer.header("Content-Security-Policy"))
            .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
            .doesNotContain("unsafe", "*", "http:", "https:");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
    }

    @Test
    void pages_are_kept_by_nobody_and_files_for_ever() {
        assertThat(caller().get("/sign-in").header("Cache-Control")).contains("no-store");
        assertThat(caller().get("/assets/css/toadlane.css").header("Cache-Control")).contains("immutable");
    }

    @Test
    void a_visitor_gets_no_session() {
        assertThat(caller().get("/").headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("session=")
            || cookie.startsWith("JSESSIONID"));
    }
}
