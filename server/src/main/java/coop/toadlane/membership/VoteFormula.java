package coop.toadlane.membership;

import coop.toadlane.counting.Degressive;
import coop.toadlane.ui.Sentence;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How many votes each member has, as a rule of the bylaws reckons it: CEL over {@code class, shares, years, members}. */
public final class VoteFormula {

    /** Degressive: a member that is a co-op has more votes the more members it has, but not in proportion (Penrose 1946). */
    public static final String ROOT = "root(members)";

    private static final Pattern UNKNOWN = Pattern.compile("(?s).*undeclared reference to '(\\w+)'.*");

    private static final CelCompiler COMPILER = RuleLanguage.compiler()
        .addVar("class", SimpleType.STRING).addVar("shares", SimpleType.INT).addVar("years", SimpleType.INT)
        .addVar("members", SimpleType.INT)
        .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
            "root", CelOverloadDecl.newGlobalOverload("root_int", SimpleType.INT, SimpleType.INT)))
        .build();

    private static final CelRuntime RUNTIME = RuleLanguage.runtime()
        .addFunctionBindings(CelFunctionBinding.from("root_int", Long.class, VoteFormula::root)).build();

    /** The votes of each member, or why there can be none. */
    public sealed interface Reckoned {

        record Votes(Map<UUID, Integer> byMember) implements Reckoned {}

        record Refused(Sentence why) implements Reckoned {}
    }

    private VoteFormula() {}

    public static Reckoned reckon(String formula, List<Elector> electors) {
        if (formula.isBlank()) return refused("formula.missing");
        if (formula.length() > RuleLanguage.LONGEST_RULE) return refused("formula.too-long", RuleLanguage.LONGEST_RULE);
        var read = COMPILER.compile(formula);
        if (read.hasError()) return misread(read.getErrors().getFirst().getMessage());
        try {
            if (!List.of(SimpleType.INT, SimpleType.UINT, SimpleType.DOUBLE, SimpleType.DYN).contains(read.getAst().getResultType()))
                return refused("formula.not-a-number");
            return reckon(RUNTIME.createProgram(read.getAst()), electors);
        } catch (CelValidationException | CelEvaluationException e) {
            return misread(e.getMessage());
        }
    }

    private static Reckoned reckon(CelRuntime.Program program, List<Elector> electors) {
        var votes = new HashMap<UUID, Integer>();
        for (var elector : electors) {
            var number = number(program, elector);
            if (number.isEmpty()) return refused("formula.cannot-tell", elector.name());
            var whole = Math.floor(number.get());
            if (whole < 1) return refused("formula.too-few", elector.name(), Rule.HEAVIEST);
            if (whole > Rule.HEAVIEST) return refused("formula.too-many", elector.name(), Rule.HEAVIEST);
            votes.put(elector.memberId(), (int) whole);
        }
        return new Reckoned.Votes(votes);
    }

    /** None where it divides by nothing or comes to no number. */
    private static Optional<Double> number(CelRuntime.Program program, Elector elector) {
        try {
            var result = program.eval(Map.of(
                "class", elector.memberClass(), "shares", (long) elector.shares(), "years", (long) elector.years(),
                "members", (long) elector.members()));
            return result instanceof Number number ? Optional.of(number.doubleValue()).filter(Double::isFinite) : Optional.empty();
        } catch (CelEvaluationException e) {
            return Optional.empty();
        }
    }

    private static long root(long size) {
        return Degressive.root(Math.max(0, size), 0).longValueExact();
    }

    private static Reckoned misread(String message) {
        var unknown = UNKNOWN.matcher(message);
        return unknown.matches() ? refused("formula.unknown", unknown.group(1)) : refused("formula.misread");
    }

    private static Reckoned refused(String key, Object... arguments) {
        return new Reckoned.Refused(Sentence.of(key, arguments));
    }
}
