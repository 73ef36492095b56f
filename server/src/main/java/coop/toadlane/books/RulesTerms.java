package coop.toadlane.books;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of books as a form or a proposal sends them. */
record RulesTerms(Map<String, String> sent) {

    static final String OPENNESS = "openness";
    static final String EYES = "eyes";

    private static final List<String> PEOPLE = List.of("one", "two");

    Map<String, Sentence> problems() {
        var problems = new LinkedHashMap<String, Sentence>();
        if (Openness.of(term(OPENNESS)).isEmpty()) problems.put(OPENNESS, Sentence.of("books.rules.openness-missing"));
        if (!PEOPLE.contains(term(EYES))) problems.put(EYES, Sentence.of("books.rules.eyes-missing"));
        return problems;
    }

    /** The terms have no problems. */
    BookRules rules() {
        return new BookRules(Openness.of(term(OPENNESS)).orElseThrow(), term(EYES).equals("two"));
    }

    static Map<String, String> saying(BookRules rules) {
        return Map.of(OPENNESS, rules.openness().key(), EYES, rules.isTwoPairsOfEyes() ? "two" : "one");
    }

    /** Where a proposal begins that would change what holds now. */
    static String proposing(BookRules rules) {
        return "/decisions/new?act=" + ChangeBookRules.KIND + new TreeMap<>(saying(rules)).entrySet().stream()
            .map(term -> "&" + term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    }

    static List<Choice> degrees(Words words) {
        return Arrays.stream(Openness.values())
            .map(openness -> Choice.of(openness.key(), words.say(openness.told()))).toList();
    }

    static List<Choice> people(Words words) {
        return PEOPLE.stream().map(number -> Choice.of(number, words.say("books.eyes." + number + ".what"))).toList();
    }

    private String term(String name) {
        return sent.getOrDefault(name, "");
    }
}
