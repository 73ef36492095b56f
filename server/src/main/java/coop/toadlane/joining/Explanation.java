package coop.toadlane.joining;

import coop.toadlane.membership.Question;
import coop.toadlane.ui.Sentence;
import dev.cel.common.CelIssue;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in plain words what a compiler found wrong with a rule, after a look at the slips that people make most. */
record Explanation(String rule, List<Question> questions) {

    private static final Pattern TEXT_IN_QUOTES = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern CURLY_QUOTE = Pattern.compile("[“”„‘’‚«»]");
    private static final Pattern SINGLE_EQUALS = Pattern.compile("(?<![=!<>])=(?!=)");
    private static final Pattern WORD_OPERATOR = Pattern.compile("(?i)(?<![\\w.])(and|or|not)(?!\\w)");
    private static final Pattern SINGLE_SIGN = Pattern.compile("(?<!&)&(?!&)|(?<!\\|)\\|(?!\\|)");
    private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '(\\w+)'.*", Pattern.DOTALL);
    private static final Pattern OVERLOAD =
        Pattern.compile("found no matching overload for '([^']+)' applied to '\\((.*?)\\)'.*", Pattern.DOTALL);
    private static final Pattern RESULT = Pattern.compile("expected type 'bool' but found '(\\w+)'");

    private static final Map<String, String> SPELLED = Map.of("and", "&&", "or", "||", "not", "!");

    Mistake of(CelIssue issue) {
        var bare = TEXT_IN_QUOTES.matcher(rule).replaceAll(quoted -> "\"".repeat(quoted.group().length()));
        return slip(bare, CURLY_QUOTE, "joining.rule.curly-quotes")
            .or(() -> slip(bare, SINGLE_EQUALS, "joining.rule.single-equals"))
            .or(() -> slip(bare, SINGLE_SIGN, "joining.rule.single-sign"))
            .or(() -> wordOperator(bare))
            .or(() -> unbalanced(bare))
            .orElseGet(() -> at(issue, translated(issue.getMessage())));
    }

    private Optional<Mistake> slip(String bare, Pattern pattern, String key) {
        var found = pattern.matcher(bare);
        return found.find() ? Optional.of(at(found.start(), Sentence.of(key, found.group()))) : Optional.empty();
    }

    private Optional<Mistake> wordOperator(String bare) {
        var found = WORD_OPERATOR.matcher(bare);
        if (!found.find()) return Optional.empty();
        var word = found.group(1);
        return Optional.of(at(found.start(), Sentence.of("joining.rule.word", word, SPELLED.get(word.toLowerCase(Locale.ROOT)))));
    }

    private Optional<Mistake> unbalanced(String bare) {
        var open = new ArrayDeque<Integer>();
        for (var i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == '(') open.push(i);
            if (bare.charAt(i) == ')' && open.poll() == null) return Optional.of(at(i, Sentence.of("joining.rule.closed-too-often")));
        }
        return Optional.ofNullable(open.peekLast()).map(place -> at(place, Sentence.of("joining.rule.never-closed")));
    }

    private Sentence translated(String message) {
        var unknown = UNKNOWN.matcher(message);
        if (unknown.matches()) return unknown(unknown.group(1));
        var overload = OVERLOAD.matcher(message);
        if (overload.matches()) return overload(overload.group(1).replaceAll("^@|[_()]", ""), overload.group(2).split(", "));
        var result = RESULT.matcher(message);
        if (result.find()) return Sentence.of("joining.rule.not-yes-or-no", typeInWords(result.group(1)));
        return Sentence.of("joining.rule.syntax");
    }

    private Sentence unknown(String name) {
        var isChoice = questions.stream().anyMatch(question -> question.choices().contains(name));
        if (isChoice) return Sentence.of("joining.rule.text-without-quotes", name);
        var names = questions.stream().map(Question::name).toList();
        return names.stream().filter(known -> distance(known, name) <= 2).min(Comparator.comparingInt(known -> distance(known, name)))
            .map(near -> Sentence.of("joining.rule.did-you-mean", name, near))
            .orElseGet(() -> Sentence.of("joining.rule.unknown-name", name, names.stream().collect(Collectors.joining(", "))));
    }

    private static Sentence overload(String operator, String[] types) {
        return types.length == 2
            ? Sentence.of("joining.rule.does-not-fit", operator, typeInWords(types[0]), typeInWords(types[1]))
            : Sentence.of("joining.rule.does-not-take", operator, typeInWords(types[0]));
    }

    private static Sentence typeInWords(String type) {
        return switch (type) {
            case "string" -> Sentence.of("joining.rule.type.text");
            case "int", "uint", "double" -> Sentence.of("joining.rule.type.number");
            case "bool" -> Sentence.of("joining.rule.type.yes-no");
            default -> Sentence.of("joining.rule.type.list");
        };
    }

    private Mistake at(int index, Sentence what) {
        var before = rule.substring(0, Math.min(index, rule.length()));
        return new Mistake((int) before.chars().filter(letter -> letter == '\n').count() + 1, index - before.lastIndexOf('\n'), what);
    }

    private static Mistake at(CelIssue issue, Sentence what) {
        return new Mistake(Math.max(1, issue.getSourceLocation().getLine()), Math.max(0, issue.getSourceLocation().getColumn()) + 1, what);
    }

    /** How many letters must be changed, added or dropped to make one word the other (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) row[j] = j;
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var above = row[j];
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
