package coop.toadlane.ui;

import coop.toadlane.actor.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;

/** What requests tell of themselves. */
final class Web {

    private Web() {}

    static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD")
            || request.getDispatcherType() == DispatcherType.ERROR;
    }

    /** Path and query: where a reader is. */
    static String address(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** By its header, or by an address that says so, which a link can. */
    static boolean wantsJson(HttpServletRequest request) {
        if (request.getRequestURI().endsWith(".json")) return true;
        var accept = request.getHeader("Accept");
        return accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    static boolean sendsJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    static boolean sendsFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /** Whether all that was typed can be kept: no zero, and no half of a sign. */
    static boolean sendsText(HttpServletRequest request) {
        return request.getParameterMap().values().stream().flatMap(Arrays::stream)
            .allMatch(value -> value.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value));
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
    }

    static Optional<SignedIn> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
            ? Optional.of(person) : Optional.empty();
    }
}
