package coop.toadlane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that speaks with the node in JSON, as a co-op's own script would. Keeps its cookies; follows no redirect. */
public final class Caller implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String node;

    public Caller(int port) {
        this.node = "http://localhost:" + port;
    }

    /** Walks into the demo as somebody of the story. */
    public Caller walkIn(String mail) {
        post("/demo", Map.of("mail", mail));
        return this;
    }

    public JsonNode read(String path) {
        return JSON.readTree(get(path).body());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    public HttpResponse<String> post(String path, Map<String, ?> form) {
        return post(path, form, UUID.randomUUID().toString());
    }

    public HttpResponse<String> post(String path, Map<String, ?> form, String key) {
        return send(request(path).header("Idempotency-Key", key).header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(form))).build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(node + path)).header("Accept", "application/json");
    }

    @Override
    public void close() {
        client.close();
    }
}
