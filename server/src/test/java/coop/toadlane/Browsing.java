package coop.toadlane;

import coop.toadlane.discussion.SentFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for pages and sends forms as a browser would, without one. */
public record Browsing(String node, String cookie) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BORDER = "toads-between-the-parts";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|_once)\" value=\"([^\"]*)\"");

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> json(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    /** What a form on this page must carry back. */
    public Map<String, String> keys(String page) {
        var keys = new LinkedHashMap<String, String>();
        HIDDEN.matcher(get(page).body()).results().forEach(found -> keys.putIfAbsent(found.group(1), found.group(2)));
        return keys;
    }

    /** Opens the page with a form, and sends what was typed to the form's address. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> typed) {
        var fields = keys(page);
        fields.putAll(typed);
        return post(action, fields);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    /** As {@link #submit}, with files in the field {@code files}, as a form sends them that can carry some. */
    public HttpResponse<String> upload(String page, String action, Map<String, String> typed, SentFile... files) {
        var body = new ByteArrayOutputStream();
        var fields = keys(page);
        fields.putAll(typed);
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        for (var file : files) part(body, "name=\"files\"; filename=\"" + file.name() + "\"", file.content());
        body.writeBytes(("--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(action).header("Content-Type", "multipart/form-data; boundary=" + BORDER)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] value) {
        body.writeBytes(("--" + BORDER + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(node + path)).header("Origin", node).header("Sec-Fetch-Site", "same-origin");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
