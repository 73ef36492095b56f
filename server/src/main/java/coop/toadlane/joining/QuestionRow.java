package coop.toadlane.joining;

import coop.toadlane.membership.Charter;
import coop.toadlane.membership.Question;
import coop.toadlane.ui.Sentence;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A question of the application form as somebody typed it; without a name it gets one from its words. */
record QuestionRow(String label, String name, String kind, String choices) {

    static final int LONGEST_LABEL = 200;
    static final int MOST_CHOICES = 20;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /** Words that mean something in CEL itself. */
    private static final Set<String> RESERVED = Set.of(
        "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
        "package", "namespace", "return", "var", "void", "while", "bool", "bytes", "double", "dyn", "int", "list", "map", "null_type",
        "string", "type", "uint", "google", "cel");

    static QuestionRow sent(int row, Map<String, String> form) {
        var label = form.getOrDefault("q" + row + "-label", "").strip();
        var name = form.getOrDefault("q" + row + "-name", "").strip();
        return new QuestionRow(
            label, name.isEmpty() ? nameOf(label) : name, form.getOrDefault("q" + row + "-kind", Question.Kind.TEXT.name()),
            form.getOrDefault("q" + row + "-choices", ""));
    }

    static QuestionRow of(Question question) {
        return new QuestionRow(question.label(), question.name(), question.kind().name(), String.join("\n", question.choices()));
    }

    static QuestionRow blank() {
        return new QuestionRow("", "", Question.Kind.TEXT.name(), "");
    }

    boolean isEmpty() {
        return label.isEmpty() && name.isEmpty();
    }

    Optional<Question> question() {
        var known = kindNamed();
        if (label.isEmpty() || !isName() || known.isEmpty()) return Optional.empty();
        return Optional.of(new Question(name, label, known.get(), known.get() == Question.Kind.CHOICE ? offered() : List.of()));
    }

    Map<String, Sentence> problems(int row, List<String> namesBefore) {
        var problems = new LinkedHashMap<String, Sentence>();
        var field = "q" + row + "-";
        if (label.isEmpty()) problems.put(field + "label", Sentence.of("joining.question.label-missing"));
        else if (label.length() > LONGEST_LABEL) problems.put(field + "label", Sentence.of("joining.question.label-long", LONGEST_LABEL));
        if (!isName()) problems.put(field + "name", Sentence.of("joining.question.name-unfit", name));
        else if (namesBefore.contains(name)) problems.put(field + "name", Sentence.of("joining.question.name-twice", name));
        namesBefore.add(name);
        if (kindNamed().isEmpty()) problems.put(field + "kind", Sentence.of("joining.question.kind-missing"));
        if (kind.equals(Question.Kind.CHOICE.name()) && (offered().size() < 2 || offered().size() > MOST_CHOICES))
            problems.put(field + "choices", Sentence.of("joining.question.choices-few", MOST_CHOICES));
        return problems;
    }

    private boolean isName() {
        return NAME.matcher(name).matches() && !RESERVED.contains(name);
    }

    private List<String> offered() {
        return choices.lines().map(String::strip).filter(choice -> !choice.isEmpty()).distinct().toList();
    }

    private Optional<Question.Kind> kindNamed() {
        return Arrays.stream(Question.Kind.values()).filter(known -> known.name().equals(kind)).findFirst();
    }

    /** "What do you ride?" becomes {@code what_do_you_ride}. */
    private static String nameOf(String label) {
        var slug = Charter.slugOf(label).replace('-', '_');
        var name = slug.isEmpty() || Character.isLetter(slug.charAt(0)) ? slug : "q_" + slug;
        return name.substring(0, Math.min(40, name.length()));
    }
}
