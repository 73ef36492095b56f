package coop.toadlane.joining;

import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Eligibility;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks the rules of the bylaws about an applicant's answers. */
final class EligibilityRules {

    private EligibilityRules() {}

    /** The co-op's own sentences for those rules that refuse. */
    static List<Sentence> refusals(Bylaws bylaws, Answers answers) {
        var reader = new RuleReader(bylaws.questions());
        var typed = Answers.typed(bylaws.questions(), answers.given());
        return bylaws.eligibility().stream().flatMap(rule -> refusal(rule, verdict(reader, rule, typed))).toList();
    }

    private static Stream<Sentence> refusal(Eligibility rule, Verdict verdict) {
        return switch (verdict) {
            case PASSES -> Stream.empty();
            case REFUSES -> Stream.of(Sentence.of("joining.refusal", rule.refusal()));
            case CANNOT_TELL -> Stream.of(Sentence.of("joining.rule-broken"));
        };
    }

    private static Verdict verdict(RuleReader reader, Eligibility rule, Map<String, Object> typed) {
        return switch (reader.read(rule.rule())) {
            case Reading.Understood understood -> understood.of(typed);
            case Reading.Misread _ -> Verdict.CANNOT_TELL;
        };
    }
}
