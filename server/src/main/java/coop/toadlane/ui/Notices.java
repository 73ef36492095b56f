package coop.toadlane.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries one sentence over a redirect in a cookie: "Mei is now a member" above the page that follows. */
@Component
class Notices {

    private static final String COOKIE = "notice";
    private static final String BETWEEN = "\u001f";

    private final Languages languages;

    Notices(Languages languages) {
        this.languages = languages;
    }

    void leave(Sentence notice, HttpServletRequest request, HttpServletResponse response) {
        var text = languages.words(request).say(notice).getBytes(StandardCharsets.UTF_8);
        response.addCookie(cookie(request, Base64.getUrlEncoder().withoutPadding().encodeToString(text), 60));
    }

    Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var left = Web.cookie(request, COOKIE);
        if (left.isEmpty()) return Optional.empty();
        response.addCookie(cookie(request, "", 0));
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(left.get()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
