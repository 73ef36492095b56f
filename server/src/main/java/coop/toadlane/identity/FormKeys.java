package coop.toadlane.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

/**
 * What a form must carry to prove that a page of ours made it. For somebody signed in it follows from their session, so
 * that it changes whenever that does and no cookie planted by a neighbour can replace it; a visitor's is in a cookie.
 */
final class FormKeys implements CsrfTokenRepository {

    static final String FIELD = "_csrf";
    static final String HEADER = "X-CSRF-TOKEN";
    static final String COOKIE = "form";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Secret.fresh().text());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null || SessionCookie.read(request).isPresent()) return;
        var cookie = new Cookie(COOKIE, token.getToken());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = SessionCookie.read(request);
        if (session.isPresent()) return token(ofSession(session.get()));
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? null : token(cookie.getValue());
    }

    private static String ofSession(Secret session) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash("form " + session.text()));
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, FIELD, value);
    }
}
