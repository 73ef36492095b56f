package coop.toadlane.joining;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How people join: the terms as they are or as somebody is writing them, each rule with what it says of examples. */
record AdmissionPage(
        List<QuestionRow> questions, List<Rule> rules, String admission, boolean direct, Map<String, Sentence> errors) implements Page {

    /** A rule as typed; either understood, with examples, or with what is wrong about it. */
    record Rule(String rule, String refusal, @Nullable Sentence mistake, List<String> asked, List<Example> examples) {}

    static AdmissionPage of(AdmissionForm form, boolean direct, Map<String, Sentence> problems) {
        var questions = new ArrayList<>(form.questions());
        if (questions.size() < AdmissionForm.MOST_QUESTIONS) questions.add(QuestionRow.blank());
        var reader = new RuleReader(form.readable());
        var rules = new ArrayList<Rule>();
        for (var row : form.rules()) rules.add(rule(reader, row));
        if (rules.size() < AdmissionForm.MOST_RULES) rules.add(new Rule("", "", null, List.of(), List.of()));
        return new AdmissionPage(List.copyOf(questions), List.copyOf(rules), form.admission(), direct, problems);
    }

    private static Rule rule(RuleReader reader, AdmissionForm.RuleRow row) {
        if (row.rule().isBlank()) return new Rule("", row.refusal(), null, List.of(), List.of());
        return switch (reader.read(row.rule())) {
            case Reading.Misread(var mistake) -> new Rule(row.rule(), row.refusal(), mistake.told(), List.of(), List.of());
            case Reading.Understood understood -> {
                var problem = AdmissionForm.problem(reader, row.rule());
                var asked = understood.asked().stream().map(question -> question.name()).toList();
                yield new Rule(row.rule(), row.refusal(), problem.orElse(null), asked, Example.of(row.rule(), understood));
            }
        };
    }

    Optional<Sentence> mistake(int row) {
        return Optional.ofNullable(rules.get(row).mistake());
    }
}
