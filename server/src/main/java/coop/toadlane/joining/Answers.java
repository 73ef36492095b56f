package coop.toadlane.joining;

import coop.toadlane.membership.Question;
import coop.toadlane.ui.Sentence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an applicant answered, by the questions' names, as typed. */
record Answers(Map<String, String> given) {

    static final String YES = "yes";
    static final String NO = "no";
    static final int LONGEST = 2_000;

    private static final String FIELD = "answer-";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** An answer with the question as it was put, since questions change. */
    record Given(String label, String kind, String answer) {}

    static String field(Question question) {
        return FIELD + question.name();
    }

    static Answers sent(List<Question> questions, Map<String, String> form) {
        var given = new LinkedHashMap<String, String>();
        for (var question : questions) given.put(question.name(), form.getOrDefault(field(question), "").strip());
        return new Answers(given);
    }

    static Answers none() {
        return new Answers(Map.of());
    }

    String to(Question question) {
        return given.getOrDefault(question.name(), "");
    }

    Map<String, Sentence> problems(List<Question> questions) {
        var problems = new LinkedHashMap<String, Sentence>();
        for (var question : questions) problem(question, to(question)).ifPresent(problem -> problems.put(field(question), problem));
        return problems;
    }

    List<Given> told(List<Question> questions) {
        return questions.stream().map(question -> new Given(question.label(), question.kind().name(), to(question))).toList();
    }

    private static Optional<Sentence> problem(Question question, String answer) {
        if (answer.isEmpty()) return Optional.of(Sentence.of("joining.answer-missing", question.label()));
        return switch (question.kind()) {
            case TEXT -> answer.length() <= LONGEST
                ? Optional.empty() : Optional.of(Sentence.of("joining.answer-long", question.label(), LONGEST));
            case CHOICE -> question.choices().contains(answer)
                ? Optional.empty() : Optional.of(Sentence.of("joining.answer-not-offered", question.label()));
            case NUMBER -> NUMBER.matcher(answer).matches()
                ? Optional.empty() : Optional.of(Sentence.of("joining.answer-no-number", question.label()));
            case YES_NO -> answer.equals(YES) || answer.equals(NO)
                ? Optional.empty() : Optional.of(Sentence.of("joining.answer-not-offered", question.label()));
        };
    }

    /** As CEL knows them. */
    static Map<String, Object> typed(List<Question> questions, Map<String, String> answers) {
        var typed = new HashMap<String, Object>();
        for (var question : questions) {
            var answer = answers.getOrDefault(question.name(), "");
            typed.put(question.name(), switch (question.kind()) {
                case TEXT, CHOICE -> answer;
                case NUMBER -> Long.parseLong(answer);
                case YES_NO -> answer.equals(YES);
            });
        }
        return typed;
    }
}
