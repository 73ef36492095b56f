package coop.toadlane.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A small OpenID Connect provider. Whoever comes to it is whom the test says, and is sent straight back. */
public final class TestProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String CLIENT = "toadlane";

    /** Whom the provider vouches for. */
    record Somebody(String subject, String mail, boolean mailConfirmed, String name) {}

    private record Promise(Somebody who, String nonce) {}

    private static final Map<String, Promise> PROMISES = new ConcurrentHashMap<>();

    private static final class Running {

        static final RSAKey KEY = key();
        static final HttpServer SERVER = start();

        private static RSAKey key() {
            try {
                return new RSAKeyGenerator(2048).keyID("street").generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }

        private static HttpServer start() {
            try {
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, description()));
                server.createContext("/keys", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
                server.createContext("/token", exchange -> answer(exchange, token(exchange)));
                server.start();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
            "toadlane.oidc.issuer=" + issuer(), "toadlane.oidc.client-id=" + CLIENT, "toadlane.oidc.client-secret=hush",
            "toadlane.oidc.name=Harbour Pass").applyTo(context);
    }

    static String issuer() {
        return "http://127.0.0.1:" + Running.SERVER.getAddress().getPort();
    }

    /** What a browser comes back with after this person signed in over there. */
    static String signIn(String authorization, Somebody who) {
        var asked = query(URI.create(authorization).getRawQuery());
        PROMISES.put(asked.get("state"), new Promise(who, asked.get("nonce")));
        return URI.create(asked.get("redirect_uri")).getPath() + "?state=" + asked.get("state").replace("=", "%3D")
            + "&code=" + asked.get("state").replace("=", "%3D");
    }

    private static String token(HttpExchange exchange) throws IOException {
        var asked = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var promise = PROMISES.remove(asked.get("code"));
        var now = Clock.systemUTC().instant();
        var claims = new JWTClaimsSet.Builder()
            .issuer(issuer()).audience(CLIENT).subject(promise.who().subject()).claim("nonce", promise.nonce())
            .claim("email", promise.who().mail()).claim("email_verified", promise.who().mailConfirmed())
            .claim("name", promise.who().name()).claim("locale", "fr").claim("zoneinfo", "Europe/Monaco")
            .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300))).build();
        var signed = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("street").build(), claims);
        try {
            signed.sign(new RSASSASigner(Running.KEY));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return """
            {"access_token": "of-no-use", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}
            """.formatted(signed.serialize());
    }

    private static String description() {
        return """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
             "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"], "token_endpoint_auth_methods_supported": ["client_secret_basic"]}
            """.formatted(issuer());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static Map<String, String> query(String text) {
        return Arrays.stream(text.split("&")).map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
