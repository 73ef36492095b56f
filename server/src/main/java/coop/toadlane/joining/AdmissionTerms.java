package coop.toadlane.joining;

import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Eligibility;
import coop.toadlane.membership.Question;
import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.List;

/** How a co-op lets people in: what it asks them, what must hold, and who has the last word. */
record AdmissionTerms(List<Question> questions, List<Eligibility> eligibility, Bylaws.Admission admission) {

    AdmissionTerms {
        questions = List.copyOf(questions);
        eligibility = List.copyOf(eligibility);
    }

    static AdmissionTerms of(Bylaws bylaws) {
        return new AdmissionTerms(bylaws.questions(), bylaws.eligibility(), bylaws.admission());
    }

    Bylaws in(Bylaws bylaws) {
        return bylaws.admitting(questions, eligibility, admission);
    }

    /** What would hold from then on, for those who vote on it. */
    List<Sentence> told() {
        var told = new ArrayList<Sentence>();
        told.add(Sentence.of(admission == Bylaws.Admission.BY_DECISION ? "joining.terms.by-decision" : "joining.terms.by-power"));
        questions.forEach(question -> told.add(Sentence.of("joining.terms.question", question.label())));
        eligibility.forEach(rule -> told.add(Sentence.of("joining.terms.rule", rule.rule(), rule.refusal())));
        return told;
    }
}
