package coop.toadlane.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Remembers for some minutes what a browser was asked, and gives it back once, to that browser alone. */
@Component
class Ceremonies {

    enum Kind {
        NEW_PASSKEY, PASSKEY, PROVIDER;

        private String cookie() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    Ceremonies(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    void begin(Kind kind, Map<String, String> content, HttpServletRequest request, HttpServletResponse response) {
        var token = Secret.fresh();
        db.sql("""
                INSERT INTO identity.ceremony (token_hash, kind, content, expires_at)
                VALUES (:hash, :kind, CAST(:content AS jsonb), :expires)
                """)
            .param("hash", token.hash()).param("kind", kind.name()).param("content", json.writeValueAsString(content))
            .param("expires", Timestamp.from(clock.instant().plus(LIFE))).update();
        response.addCookie(cookie(kind, token.text(), LIFE, request));
    }

    Optional<Map<String, String>> look(Kind kind, HttpServletRequest request) {
        return token(kind, request).flatMap(token -> db.sql("""
                SELECT content
                FROM identity.ceremony
                WHERE token_hash = :hash AND kind = :kind AND expires_at > :now
                """).param("hash", token.hash()).param("kind", kind.name()).param("now", now())
            .query(String.class).optional()).map(this::read);
    }

    Optional<Map<String, String>> end(Kind kind, HttpServletRequest request, HttpServletResponse response) {
        var ended = token(kind, request).flatMap(token -> db.sql("""
                DELETE FROM identity.ceremony
                WHERE token_hash = :hash AND kind = :kind AND expires_at > :now
                RETURNING content
                """).param("hash", token.hash()).param("kind", kind.name()).param("now", now())
            .query(String.class).optional()).map(this::read);
        response.addCookie(cookie(kind, "", Duration.ZERO, request));
        return ended;
    }

    int deleteExpired() {
        return db.sql("DELETE FROM identity.ceremony WHERE expires_at <= :now").param("now", now()).update();
    }

    private Map<String, String> read(String content) {
        return json.readValue(content, new TypeReference<>() {});
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Optional<Secret> token(Kind kind, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, kind.cookie())).map(Cookie::getValue).map(Secret::new);
    }

    private static Cookie cookie(Kind kind, String value, Duration life, HttpServletRequest request) {
        var cookie = new Cookie(kind.cookie(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) life.toSeconds());
        return cookie;
    }
}
