package coop.toadlane.identity;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies, sends forms with the keys of the page it is on, and follows nothing by itself.
 * Each calls from an address of its own where the machine lends it one, so that limits by address do not mix tests up.
 */
final class FormBrowser {

    private static final Pattern KEY = Pattern.compile("name=\"(_csrf|_once)\" value=\"([^\"]*)\"");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final HttpClient client;
    private final String node;

    /** What came back. */
    public record Heard(int status, HttpHeaders headers, String body) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public String location() {
            return header("Location");
        }
    }

    private FormBrowser(int port, HttpClient client) {
        this.node = "http://127.0.0.1:" + port;
        this.client = client;
    }

    public static FormBrowser at(int port) {
        return new FormBrowser(port, HttpClient.newBuilder().localAddress(anAddress()).build());
    }

    public Heard get(String path, String... headers) {
        return keep(send(request(path, headers).GET()));
    }

    /** Opens a page and sends its form to the same path. */
    public Heard submit(String page, String... fields) {
        get(page);
        return post(page, fields);
    }

    /** Sends a form of the page that is open, as pairs of names and values. */
    public Heard post(String path, String... fields) {
        var form = new LinkedHashMap<>(keys);
        for (var i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        return postBare(path, form, Map.of());
    }

    /** Sends exactly these fields and headers. */
    public Heard postBare(String path, Map<String, String> fields, Map<String, String> headers) {
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return keep(send(request.POST(BodyPublishers.ofString(encoded(fields)))));
    }

    public Heard postJson(String path, String json, String... headers) {
        return keep(send(request(path, headers).header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))));
    }

    public Heard follow(Heard answer) {
        return get(answer.location());
    }

    public Map<String, String> keys() {
        return keys;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public FormBrowser withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : node + path));
        if (headers.length > 0) request.headers(headers);
        if (!cookies.isEmpty())
            request.header("Cookie", cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        return request;
    }

    private Heard send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Heard(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private Heard keep(Heard answer) {
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";")[0].split("=", 2);
            if (pair[1].isEmpty()) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
        KEY.matcher(answer.body()).results().forEach(key -> keys.put(key.group(1), key.group(2)));
        return answer;
    }

    private static String encoded(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(
            URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }

    /** Linux answers to all of 127.0.0.0/8, other systems to one of them. */
    private static InetAddress anAddress() {
        var number = COUNT.incrementAndGet();
        try {
            var own = InetAddress.getByName("127.7." + number / 250 + "." + (number % 250 + 1));
            try (var _ = new DatagramSocket(0, own)) {
                return own;
            } catch (SocketException e) {
                return InetAddress.getByName("127.0.0.1");
            }
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
