package coop.toadlane.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a form that was not taken because they were signed out meanwhile, and the page they wrote it on.
 *
 * @param texts in the order of the form
 */
public record Unsent(List<String> texts, String page) {

    static final Unsent NOTHING = new Unsent(List.of(), "/");

    public Unsent {
        texts = List.copyOf(texts);
    }

    /** A program that sends JSON has what it sent. */
    public static Unsent in(HttpServletRequest request) {
        if (Web.sendsJson(request)) return NOTHING;
        var texts = request.getParameterMap().entrySet().stream()
            .filter(field -> !field.getKey().contains("password"))
            .flatMap(field -> Arrays.stream(field.getValue()))
            .map(String::strip)
            .filter(Unsent::isWritten)
            .toList();
        return texts.isEmpty() ? NOTHING : new Unsent(texts, pageOf(request.getHeader("Referer")));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Keys, choices and numbers have no blanks in them; sentences have. */
    private static boolean isWritten(String value) {
        return value.chars().anyMatch(Character::isWhitespace);
    }

    private static String pageOf(@Nullable String referrer) {
        try {
            var address = URI.create(referrer == null ? "/" : referrer);
            return Paths.own(address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }
}
