package coop.toadlane.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.MediaType;

/**
 * Which changes must carry a form key. A program that posts JSON need not: a browser sends that to us from another site
 * only after asking whether it may, which we never allow, and it says whence it comes.
 */
final class Origins {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Origins() {}

    static boolean needsFormKey(HttpServletRequest request) {
        return isChange(request) && !(sendsJson(request) && isFromHere(request));
    }

    static boolean isChange(HttpServletRequest request) {
        return !READS.contains(request.getMethod());
    }

    private static boolean sendsJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    /** Programs that are no browser send no such header. */
    private static boolean isFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null || OURS.contains(site);
    }
}
