package coop.toadlane.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Carries the token of a session in the browser, out of reach of scripts. How long a session lives, the database knows. */
final class SessionCookie {

    static final String NAME = "session";

    private static final Duration AS_LONG_AS_BROWSERS_KEEP = Duration.ofDays(400);

    private SessionCookie() {}

    static Optional<Secret> read(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
            .filter(cookie -> cookie.getName().equals(NAME) && !cookie.getValue().isEmpty())
            .map(cookie -> new Secret(cookie.getValue()))
            .findFirst();
    }

    static void give(Secret token, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(token.text(), AS_LONG_AS_BROWSERS_KEEP, request));
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", Duration.ZERO, request));
    }

    private static Cookie cookie(String value, Duration life, HttpServletRequest request) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) life.toSeconds());
        return cookie;
    }
}
