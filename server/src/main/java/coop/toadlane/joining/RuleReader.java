package coop.toadlane.joining;

import coop.toadlane.membership.Question;
import coop.toadlane.membership.RuleLanguage;
import coop.toadlane.ui.Sentence;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;

/** Reads rules of eligibility: CEL over the answers of the application form, and nothing else. */
final class RuleReader {

    static final int LONGEST_RULE = RuleLanguage.LONGEST_RULE;

    private static final CelRuntime RUNTIME = RuleLanguage.runtime().build();

    private final List<Question> questions;
    private final CelCompiler compiler;

    RuleReader(List<Question> questions) {
        this.questions = List.copyOf(questions);
        var builder = RuleLanguage.compiler().setResultType(SimpleType.BOOL);
        questions.forEach(question -> builder.addVar(question.name(), typeOf(question.kind())));
        this.compiler = builder.build();
    }

    Reading read(String rule) {
        if (rule.length() > LONGEST_RULE)
            return new Reading.Misread(new Mistake(1, LONGEST_RULE, Sentence.of("joining.rule.too-long", LONGEST_RULE)));
        var result = compiler.compile(rule);
        if (result.hasError()) return new Reading.Misread(new Explanation(rule, questions).of(result.getErrors().getFirst()));
        try {
            var tree = result.getAst();
            return new Reading.Understood(asked(tree), RUNTIME.createProgram(tree));
        } catch (CelValidationException | CelEvaluationException e) {
            return new Reading.Misread(new Mistake(1, 1, Sentence.of("joining.rule.unreadable")));
        }
    }

    private List<Question> asked(CelAbstractSyntaxTree tree) {
        var names = tree.getReferenceMap().values().stream().map(reference -> reference.name()).toList();
        return questions.stream().filter(question -> names.contains(question.name())).toList();
    }

    private static CelType typeOf(Question.Kind kind) {
        return switch (kind) {
            case TEXT, CHOICE -> SimpleType.STRING;
            case NUMBER -> SimpleType.INT;
            case YES_NO -> SimpleType.BOOL;
        };
    }
}
