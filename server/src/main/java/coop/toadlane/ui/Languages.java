package coop.toadlane.ui;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the language and time zone of a reader: what the person chose, else a cookie, else what the browser asks for. */
@Component
public class Languages {

    static final String COOKIE = "language";

    private static final List<Locale> SPOKEN = Stream.concat(Dictionary.LANGUAGES.stream(), Stream.of(Dictionary.PSEUDO)).toList();

    private final Dictionary dictionary;

    Languages(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Words for somebody who is not asking right now, such as the reader of a mail. */
    public Words words(Locale language, ZoneId zone) {
        return new Words(dictionary, spoken(language), zone);
    }

    public Words words(HttpServletRequest request) {
        var zone = Web.person().map(SignedIn::zone)
            .or(() -> CoopFilter.coop(request).map(Coop::zone))
            .orElse(ZoneOffset.UTC);
        return new Words(dictionary, language(request), zone);
    }

    private Locale language(HttpServletRequest request) {
        return Web.person().map(SignedIn::language)
            .or(() -> Web.cookie(request, COOKIE).map(Locale::forLanguageTag))
            .map(Languages::spoken)
            .orElseGet(() -> asked(request));
    }

    private static Locale asked(HttpServletRequest request) {
        try {
            var ranges = Locale.LanguageRange.parse(String.valueOf(request.getHeader("Accept-Language")));
            var found = Locale.lookup(ranges, SPOKEN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    private static Locale spoken(Locale language) {
        return SPOKEN.contains(language) ? language : Locale.ENGLISH;
    }
}
