package coop.toadlane.membership;

import coop.toadlane.ui.Sentence;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What founders answer about their co-op; checks itself question by question. */
public record Charter(String name, String place, String purpose, String currency, String zone, String pattern, String slug) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PURPOSE = 500;

    /** What is wrong, by question. */
    Map<String, Sentence> problems() {
        var problems = new LinkedHashMap<String, Sentence>();
        if (name.isBlank()) problems.put("name", Sentence.of("charter.name-missing"));
        else if (name.length() > LONGEST_NAME) problems.put("name", Sentence.of("charter.name-long", LONGEST_NAME));
        else if (slug.length() < 2) problems.put("name", Sentence.of("charter.name-without-letters"));
        if (place.isBlank()) problems.put("place", Sentence.of("charter.place-missing"));
        else if (place.length() > LONGEST_NAME) problems.put("place", Sentence.of("charter.place-long", LONGEST_NAME));
        if (purpose.isBlank()) problems.put("purpose", Sentence.of("charter.purpose-missing"));
        else if (purpose.length() > LONGEST_PURPOSE) problems.put("purpose", Sentence.of("charter.purpose-long", LONGEST_PURPOSE));
        if (!isCurrency(currency)) problems.put("currency", Sentence.of("charter.currency-unknown"));
        if (!isZone(zone)) problems.put("zone", Sentence.of("charter.zone-unknown"));
        if (!isPattern(pattern)) problems.put("pattern", Sentence.of("charter.pattern-missing"));
        return problems;
    }

    /** The address that a name gives: "Clé Commune" lives at {@code cle-commune}. */
    public static String slugOf(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.length() <= 60 ? slug : slug.substring(0, 60).replaceAll("-+$", "");
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
            .anyMatch(known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0);
    }

    private static boolean isZone(String id) {
        try {
            ZoneId.of(id);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isPattern(String name) {
        for (var pattern : Pattern.values()) if (pattern.name().equals(name)) return true;
        return false;
    }
}
