package coop.toadlane.membership;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One question to founders, with what they answered so far. */
record FoundPage(FoundStep step, Charter charter, List<Choice> choices, List<Choice> zones, boolean back, Map<String, Sentence> errors)
        implements Page {

    static FoundPage asking(FoundStep step, Charter charter, Words words) {
        var choices = switch (step) {
            case PATTERN -> patterns(words);
            case MONEY -> currencies(words);
            case NAME, PLACE, PURPOSE, CHECK -> List.<Choice>of();
        };
        return new FoundPage(step, charter, choices, step == FoundStep.MONEY ? timeZones() : List.of(), false, Map.of());
    }

    FoundPage with(Map<String, Sentence> problems) {
        return new FoundPage(step, charter, choices, zones, back, problems);
    }

    /** From a change back to checking, without all questions again. */
    FoundPage onTheWayBack() {
        return new FoundPage(step, charter, choices, zones, true, errors);
    }

    /** The answers so far by field, but for those that this page asks for. */
    Map<String, String> kept() {
        var kept = all();
        kept.keySet().removeAll(step.fields());
        return kept;
    }

    String changing(String field) {
        return "/found/change?at=" + FoundStep.holding(field).key() + "&" + all().entrySet().stream()
            .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }

    private Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("name", charter.name());
        all.put("place", charter.place());
        all.put("purpose", charter.purpose());
        all.put("currency", charter.currency());
        all.put("zone", charter.zone());
        all.put("pattern", charter.pattern());
        return all;
    }

    private static List<Choice> patterns(Words words) {
        return Arrays.stream(Pattern.values())
            .map(pattern -> new Choice(pattern.name(), words.say("pattern." + pattern), words.say("pattern." + pattern + ".what")))
            .toList();
    }

    /** What is money somewhere today; nobody founds a co-op in the marks and francs of old. */
    private static List<Choice> currencies(Words words) {
        return Arrays.stream(Locale.getISOCountries())
            .flatMap(country -> Stream.ofNullable(Currency.getInstance(Locale.of("", country))))
            .map(Currency::getCurrencyCode).distinct().sorted()
            .map(code -> Choice.of(code, code + " · " + Currency.getInstance(code).getDisplayName(words.language())))
            .toList();
    }

    private static List<Choice> timeZones() {
        return ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")).sorted()
            .map(id -> Choice.of(id, id.replace('_', ' '))).toList();
    }
}
