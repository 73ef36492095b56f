package coop.toadlane.operations;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class WatchersTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
    void anyone_may_ask_whether_the_program_is_well_and_is_told_no_more(String path) throws Exception {
        var answer = ask(path, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("database", "components", "PostgreSQL");
    }

    @Test
    void figures_are_for_whoever_knows_the_token() throws Exception {
        var answer = ask("/metrics", "Bearer the-harbour-watches");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("jvm_memory_used_bytes", "hikaricp_connections_active", "http_server_requests_seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer guessed", "the-harbour-watches", "Basic dGhlLWhhcmJvdXItd2F0Y2hlcw=="})
    void nobody_else_reads_them(String authorization) throws Exception {
        var answer = ask("/metrics", authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).isEmpty();
    }

    private HttpResponse<String> ask(String path, String authorization) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            if (authorization != null) request.header("Authorization", authorization);
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
