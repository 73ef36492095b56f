package coop.toadlane.joining;

import coop.toadlane.membership.Question;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;

/** What came of reading a rule. */
sealed interface Reading {

    /** The rule is good; {@code asked} are the questions that it speaks of. */
    record Understood(List<Question> asked, CelRuntime.Program program) implements Reading {

        Verdict of(Map<String, Object> answers) {
            try {
                return Boolean.TRUE.equals(program.eval(answers)) ? Verdict.PASSES : Verdict.REFUSES;
            } catch (CelEvaluationException e) {
                return Verdict.CANNOT_TELL;
            }
        }
    }

    record Misread(Mistake mistake) implements Reading {}
}
