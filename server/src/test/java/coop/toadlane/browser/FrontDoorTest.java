package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontDoorTest extends BrowserTest {

    private static final int MOST_BYTES = 60 * 1024;

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void a_visitor_finds_every_public_page_in_order(Screen screen) {
        try (var visitor = visitor(screen)) {
            for (var path : List.of("/", "/coops", "/demo", "/sign-in", "/sign-up", "/sign-in?next=/found"))
                visitor.open(path).isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "en-XA"})
    void the_browsers_language_is_spoken(String language) {
        try (var visitor = visitor(Screen.PHONE, language)) {
            visitor.open("/").isAccessible();
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
        }
    }

    @Test
    void the_first_page_with_all_it_needs_weighs_at_most_60_kilobytes() throws IOException, InterruptedException {
        var parts = new ArrayList<>(List.of("/"));
        try (var visitor = visitor(Screen.DESKTOP)) {
            visitor.page().onRequest(request -> {
                if (!request.isNavigationRequest()) parts.add(request.url().replaceFirst("^https?://[^/]+", ""));
            });
            visitor.open("/");
        }
        assertThat(parts).hasSizeGreaterThan(3);
        var total = 0;
        for (var part : parts) total += bytesOverTheWire(part);
        assertThat(total).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void a_page_that_is_not_there_looks_like_the_rest_and_leads_back() {
        try (var visitor = visitor(Screen.PHONE)) {
            var answer = visitor.page().navigate(address("/nowhere"));
            assertThat(answer.status()).isEqualTo(404);
            visitor.isAccessible();
            assertThat(visitor.page().locator("header.top").count()).isEqualTo(1);
        }
    }

    private int bytesOverTheWire(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept-Encoding", "gzip").header("Accept", "text/html,*/*").build();
            return client.send(request, BodyHandlers.ofByteArray()).body().length;
        }
    }
}
