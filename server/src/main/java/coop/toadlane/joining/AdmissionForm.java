package coop.toadlane.joining;

import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Eligibility;
import coop.toadlane.membership.Question;
import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The form in which terms of admission are written, as typed; rows left empty are as good as not there. */
record AdmissionForm(List<QuestionRow> questions, List<RuleRow> rules, String admission) {

    static final int MOST_QUESTIONS = 20;
    static final int MOST_RULES = 10;

    /** A rule and what an applicant reads whom it refuses. */
    record RuleRow(String rule, String refusal) {

        boolean isEmpty() {
            return rule.isBlank() && refusal.isBlank();
        }
    }

    static AdmissionForm sent(Map<String, String> form) {
        var questions = IntStream.range(0, MOST_QUESTIONS).mapToObj(row -> QuestionRow.sent(row, form))
            .filter(row -> !row.isEmpty()).toList();
        var rules = IntStream.range(0, MOST_RULES).mapToObj(row -> new RuleRow(
                form.getOrDefault("r" + row + "-rule", "").strip(), form.getOrDefault("r" + row + "-refusal", "").strip()))
            .filter(row -> !row.isEmpty()).toList();
        return new AdmissionForm(questions, rules, form.getOrDefault("admission", ""));
    }

    static AdmissionForm of(AdmissionTerms terms) {
        return new AdmissionForm(
            terms.questions().stream().map(QuestionRow::of).toList(),
            terms.eligibility().stream().map(rule -> new RuleRow(rule.rule(), rule.refusal())).toList(),
            terms.admission().name());
    }

    /** The questions that are good so far, for rules to speak of. */
    List<Question> readable() {
        var seen = new LinkedHashMap<String, Question>();
        for (var row : questions) row.question().ifPresent(question -> seen.putIfAbsent(question.name(), question));
        return List.copyOf(seen.values());
    }

    Map<String, Sentence> problems() {
        var problems = new LinkedHashMap<String, Sentence>();
        if (byWhom().isEmpty()) problems.put("admission", Sentence.of("joining.admission-missing"));
        var names = new ArrayList<String>();
        for (var row = 0; row < questions.size(); row++) problems.putAll(questions.get(row).problems(row, names));
        var reader = new RuleReader(readable());
        for (var row = 0; row < rules.size(); row++) {
            var problem = problem(reader, rules.get(row).rule());
            if (problem.isPresent()) problems.put("r" + row + "-rule", problem.get());
            if (rules.get(row).refusal().isBlank()) problems.put("r" + row + "-refusal", Sentence.of("joining.refusal-missing"));
            if (rules.get(row).refusal().length() > 500) problems.put("r" + row + "-refusal", Sentence.of("joining.refusal-long", 500));
        }
        return problems;
    }

    /** A rule that fails on one of its own examples is not good either. */
    static Optional<Sentence> problem(RuleReader reader, String rule) {
        if (rule.isBlank()) return Optional.of(Sentence.of("joining.rule-missing"));
        return switch (reader.read(rule)) {
            case Reading.Misread(var mistake) -> Optional.of(mistake.told());
            case Reading.Understood understood -> Example.of(rule, understood).stream()
                .filter(example -> example.verdict() == Verdict.CANNOT_TELL).findFirst()
                .map(example -> Sentence.of("joining.rule-fails", example.told()));
        };
    }

    AdmissionTerms terms() {
        return new AdmissionTerms(
            readable(), rules.stream().map(row -> new Eligibility(row.rule(), row.refusal())).toList(), byWhom().orElseThrow());
    }

    private Optional<Bylaws.Admission> byWhom() {
        for (var admission : Bylaws.Admission.values()) if (admission.name().equals(this.admission)) return Optional.of(admission);
        return Optional.empty();
    }
}
