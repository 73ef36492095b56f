package coop.toadlane.bylaws;

import coop.toadlane.actor.CoopId;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Electors;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Rule;
import coop.toadlane.membership.Share;
import coop.toadlane.membership.VoteFormula;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes how a kind of matter is decided. Decisions that are open keep the rule that they opened with. */
@Component
class ChangeRule extends Amendment {

    static final String KIND = "membership.change-rule";

    private static final String YES = "yes";

    static final List<String> MATTERS =
        List.of(Bylaws.POLICY, Bylaws.SPENDING, Bylaws.ADMISSION, Bylaws.ROLES, Bylaws.BYLAWS);

    private final Electors electors;
    private final Clock clock;

    ChangeRule(Membership membership, Electors electors, Clock clock) {
        super(membership);
        this.electors = electors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Term> terms(CoopId coop, Words words) {
        return List.of(
            choice("matter", MATTERS.stream().map(matter -> Choice.of(matter, words.say("matter." + matter))).toList(), words),
            choice("method", choices(Rule.Method.values(), "rule.short.", words), words),
            text("quorum", words),
            choice("bound", List.of(
                Choice.of("more", words.say("change-rule.bound.more")), Choice.of("least", words.say("change-rule.bound.least"))), words),
            text("threshold", words),
            choice("of", choices(Rule.Of.values(), "change-rule.of.", words), words),
            text("days", words), text(Extending.DAYS, words), text(Extending.TIMES, words),
            choice("weighing", choices(Weighing.values(), "change-rule.weighing.", words), words),
            text("weights", words), text("formula", words), choice("each-class", yesOrNo(words), words),
            choice("delegable", yesOrNo(words), words));
    }

    @Override
    Map<String, Sentence> problems(CoopId coop, Bylaws now, Map<String, String> terms) {
        var problems = new LinkedHashMap<String, Sentence>();
        if (!MATTERS.contains(terms.getOrDefault("matter", ""))) problems.put("matter", Sentence.of("change-rule.matter-missing"));
        if (named(Rule.Method.values(), terms.get("method")).isEmpty())
            problems.put("method", Sentence.of("change-rule.method-missing"));
        if (share(terms, "quorum").isEmpty()) problems.put("quorum", Sentence.of("change-rule.quorum-unclear"));
        if (!List.of("more", "least").contains(terms.getOrDefault("bound", "")))
            problems.put("bound", Sentence.of("change-rule.bound-missing"));
        if (share(terms, "threshold").isEmpty()) problems.put("threshold", Sentence.of("change-rule.threshold-unclear"));
        if (named(Rule.Of.values(), terms.get("of")).isEmpty()) problems.put("of", Sentence.of("change-rule.of-missing"));
        if (days(terms).isEmpty()) problems.put("days", Sentence.of("change-rule.days-unclear", Rule.LONGEST_DAYS));
        problems.putAll(Extending.problems(terms));
        switch (Weighing.of(terms)) {
            case BY_ROOT -> { /* nothing is typed */ }
            case BY_CLASS -> problems.putAll(weightProblems(now, terms.getOrDefault("weights", "")));
            case BY_FORMULA -> formulaProblem(coop, terms.getOrDefault("formula", "")).ifPresent(why -> problems.put("formula", why));
        }
        if (problems.isEmpty() && isUnreachable(terms)) problems.put("threshold", Sentence.of("change-rule.threshold-unreachable"));
        return problems;
    }

    @Override
    List<Sentence> effects(Bylaws now, Map<String, String> terms) {
        var rule = rule(terms);
        var effects = new ArrayList<Sentence>();
        effects.add(Sentence.of("change-rule.effect", Sentence.of("matter." + terms.get("matter"))));
        effects.addAll(rule.inWords());
        effects.add(Sentence.of("rule.days", rule.days()));
        return effects;
    }

    @Override
    Bylaws amended(Bylaws now, Map<String, String> terms) {
        var rules = new HashMap<>(now.rules());
        rules.put(terms.get("matter"), rule(terms));
        return now.with(rules);
    }

    /** The terms that would say again what holds now, for a proposer to begin with. */
    static Map<String, String> saying(String matter, Rule rule) {
        var terms = new HashMap<>(Map.of(
            "matter", matter, "method", rule.method().name(), "quorum", rule.quorum().toString(), "bound", rule.more() ? "more" : "least",
            "threshold", rule.threshold().toString(), "of", rule.of().name(), "days", String.valueOf(rule.days()),
            "weights", rule.weightsInWords(), "each-class", rule.eachClass() ? YES : "no", "delegable", rule.delegable() ? YES : "no"));
        terms.putAll(Extending.saying(rule.extension()));
        terms.put("weighing", Weighing.of(rule).name());
        if (Weighing.of(rule) == Weighing.BY_FORMULA) terms.put("formula", Objects.requireNonNull(rule.formula()));
        return terms;
    }

    private static Map<String, Sentence> weightProblems(Bylaws now, String typed) {
        var weights = Weights.typed(typed);
        if (weights.isEmpty()) return Map.of("weights", Sentence.of("change-rule.weights-unclear", Rule.HEAVIEST));
        var unknown = weights.get().keySet().stream().filter(name -> !now.hasClass(name)).findFirst();
        return unknown.map(name -> Map.of("weights", Sentence.of("change-rule.weights-class", name))).orElse(Map.of());
    }

    /** It must come to a number of votes for everybody who is a member today. */
    private Optional<Sentence> formulaProblem(CoopId coop, String typed) {
        return switch (VoteFormula.reckon(typed.strip(), electors.of(coop, LocalDate.now(clock)))) {
            case VoteFormula.Reckoned.Votes _ -> Optional.empty();
            case VoteFormula.Reckoned.Refused(var why) -> Optional.of(why);
        };
    }

    private static List<Choice> yesOrNo(Words words) {
        return List.of(Choice.of("no", words.say("change-rule.no")), Choice.of(YES, words.say("change-rule.yes")));
    }

    private static Term choice(String name, List<Choice> choices, Words words) {
        return new Term(name, words.say("change-rule." + name), words.say("change-rule." + name + ".hint"), choices, false);
    }

    private static Term text(String name, Words words) {
        return choice(name, List.of(), words);
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] all, String key, Words words) {
        return Arrays.stream(all).map(one -> Choice.of(one.name(), words.say(key + one))).toList();
    }

    private static Rule rule(Map<String, String> terms) {
        var rule = new Rule(
            named(Rule.Method.values(), terms.get("method")).orElseThrow(), share(terms, "quorum").orElseThrow(),
            share(terms, "threshold").orElseThrow(), terms.get("bound").equals("more"),
            named(Rule.Of.values(), terms.get("of")).orElseThrow(), days(terms).orElseThrow(), Map.of(), null,
            YES.equals(terms.get("each-class")), YES.equals(terms.get("delegable")), Extending.of(terms));
        return switch (Weighing.of(terms)) {
            case BY_CLASS -> rule.weighing(Weights.typed(terms.getOrDefault("weights", "")).orElseThrow());
            case BY_ROOT -> rule.reckoning(VoteFormula.ROOT);
            case BY_FORMULA -> rule.reckoning(terms.getOrDefault("formula", "").strip());
        };
    }

    /** Nobody can agree more than all. */
    private static boolean isUnreachable(Map<String, String> terms) {
        var threshold = share(terms, "threshold").orElseThrow();
        return terms.get("bound").equals("more") && threshold.numerator() == threshold.denominator();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static Optional<Share> share(Map<String, String> terms, String name) {
        return Share.typed(terms.getOrDefault(name, ""));
    }

    private static Optional<Integer> days(Map<String, String> terms) {
        var typed = terms.getOrDefault("days", "").strip();
        return Optional.of(typed).filter(text -> text.matches("[1-9]\\d{0,2}")).map(Integer::valueOf)
            .filter(days -> days <= Rule.LONGEST_DAYS);
    }
}
