package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Knows who takes part: a member by the register, anybody else by a key in a cookie, which is all that tells them from others. */
@Component
class Visitors {

    static final String COOKIE = "voice";

    private static final int KEY_BYTES = 24;
    private static final int NETWORK_GROUPS = 4;
    private static final Duration KEPT = Duration.ofDays(365);

    private final SecureRandom random = new SecureRandom();

    /** Empty for a visitor who has not said anything yet. */
    Optional<Participant> known(Actor actor, HttpServletRequest request) {
        return actor instanceof Actor.Member member
            ? Optional.of(new Participant.OfMembers(member)) : key(request).map(key -> visitor(actor, key, request));
    }

    Participant begin(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        return known(actor, request).orElseGet(() -> visitor(actor, fresh(request, response), request));
    }

    private static Participant visitor(Actor actor, String key, HttpServletRequest request) {
        return new Participant.Visitor(actor.coop(), key, network(request));
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue)
            .filter(key -> key.length() == KEY_BYTES * 4 / 3);
    }

    private String fresh(HttpServletRequest request, HttpServletResponse response) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var cookie = new Cookie(COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return cookie.getValue();
    }

    /** An IPv4 address, or the first half of an IPv6 one. */
    private static String network(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var groups = address.split(":");
        return groups.length <= NETWORK_GROUPS ? address : String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS));
    }
}
