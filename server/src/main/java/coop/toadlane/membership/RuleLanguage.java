package coop.toadlane.membership;

import dev.cel.common.CelOptions;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeFactory;

/**
 * CEL as co-ops write their rules in it: a rule sees no clock, no network and nothing but what it is given, cannot loop but over
 * lists written out in it, and stops after {@value #MOST_STEPS} steps.
 */
public final class RuleLanguage {

    public static final int LONGEST_RULE = 1_000;

    private static final int MOST_STEPS = 1_000;

    private static final CelOptions LIMITS = CelOptions.current()
        .maxExpressionCodePointSize(LONGEST_RULE)
        .maxParseRecursionDepth(50)
        .comprehensionMaxIterations(MOST_STEPS)
        .maxRegexProgramSize(1_000)
        .enableHeterogeneousNumericComparisons(true)
        .build();

    private RuleLanguage() {}

    public static CelCompilerBuilder compiler() {
        return CelCompilerFactory.standardCelCompilerBuilder().setOptions(LIMITS).setStandardMacros(CelStandardMacro.STANDARD_MACROS);
    }

    public static CelRuntimeBuilder runtime() {
        return CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(LIMITS);
    }
}
