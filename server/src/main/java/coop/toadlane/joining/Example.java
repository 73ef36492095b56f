package coop.toadlane.joining;

import coop.toadlane.membership.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers that somebody might give, and what a rule says of them. */
record Example(Map<String, String> answers, Verdict verdict) {

    private static final int MOST = 12;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]{0,60})\"|'([^']{0,60})'");

    /** Every mixture of telling answers to the questions that the rule speaks of, as far as a reader takes them in. */
    static List<Example> of(String rule, Reading.Understood understood) {
        var mixtures = List.of(Map.<String, String>of());
        for (var question : understood.asked()) mixtures = mixed(mixtures, question, telling(rule, question));
        return mixtures.stream()
            .map(answers -> new Example(answers, understood.of(Answers.typed(understood.asked(), answers))))
            .toList();
    }

    /** The answers in a line: {@code vehicle: car, rural: no}. */
    String told() {
        return answers.entrySet().stream().map(answer -> answer.getKey() + ": " + answer.getValue()).collect(Collectors.joining(", "));
    }

    private static List<Map<String, String>> mixed(List<Map<String, String>> mixtures, Question question, List<String> answers) {
        var more = new ArrayList<Map<String, String>>();
        for (var mixture : mixtures)
            for (var answer : answers) {
                var longer = new LinkedHashMap<>(mixture);
                longer.put(question.name(), answer);
                if (more.size() < MOST) more.add(longer);
            }
        return more;
    }

    private static List<String> telling(String rule, Question question) {
        return switch (question.kind()) {
            case CHOICE -> question.choices();
            case YES_NO -> List.of(Answers.YES, Answers.NO);
            case NUMBER -> numbers(rule);
            case TEXT -> texts(rule);
        };
    }

    /** On both sides of each number that the rule names. */
    private static List<String> numbers(String rule) {
        var numbers = new LinkedHashSet<Long>();
        numbers.add(0L);
        NUMBER.matcher(rule).results().map(found -> Long.parseLong(found.group()))
            .flatMap(number -> Stream.of(number - 1, number, number + 1)).filter(number -> number >= 0).forEach(numbers::add);
        return numbers.stream().sorted().map(String::valueOf).toList();
    }

    private static List<String> texts(String rule) {
        var texts = new LinkedHashSet<String>();
        TEXT.matcher(rule).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)).forEach(texts::add);
        texts.add("…");
        return List.copyOf(texts);
    }
}
