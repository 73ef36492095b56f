package coop.toadlane.joining;

import coop.toadlane.membership.Question;
import coop.toadlane.ui.Sentence;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;

/**
 * Reads rules of eligibility: CEL over the answers of the application form, and nothing else. A rule sees no clock, no
 * network and no other data, cannot loop but over lists written out in it, and stops after {@value #MOST_STEPS} steps.
 */
final class RuleReader {

    static final int LONGEST_RULE = 1_000;

    private static final int MOST_STEPS = 1_000;

    private static final CelOptions LIMITS = CelOptions.current()
        .maxExpressionCodePointSize(LONGEST_RULE)
        .maxParseRecursionDepth(50)
        .comprehensionMaxIterations(MOST_STEPS)
        .maxRegexProgramSize(1_000)
        .enableHeterogeneousNumericComparisons(true)
        .build();

    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(LIMITS).build();

    private final List<Question> questions;
    private final CelCompiler compiler;

    RuleReader(List<Question> questions) {
        this.questions = List.copyOf(questions);
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(LIMITS).setStandardMacros(CelStandardMacro.STANDARD_MACROS).setResultType(SimpleType.BOOL);
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
