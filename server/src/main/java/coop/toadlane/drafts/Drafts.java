package coop.toadlane.drafts;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Way;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Rule;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads drafts by the bylaws: which matter they are, by which rule they would be decided, and what is wrong with them. */
@Component
public class Drafts {

    public static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_OPTION = 200;
    static final int MOST_OPTIONS = 50;
    static final int MOST_PROJECTS = 200;

    private final Membership membership;
    private final Acts acts;
    private final ActProblems actProblems;
    private final Coops coops;

    Drafts(Membership membership, Acts acts, ActProblems actProblems, Coops coops) {
        this.membership = membership;
        this.acts = acts;
        this.actProblems = actProblems;
        this.coops = coops;
    }

    public List<String> matters(CoopId coop) {
        var matters = new LinkedHashSet<>(
            List.of(Bylaws.POLICY, Bylaws.SPENDING, Bylaws.ADMISSION, Bylaws.ROLES, Bylaws.BYLAWS));
        matters.addAll(new TreeSet<>(membership.bylaws(coop).rules().keySet()));
        return List.copyOf(matters);
    }

    /** Those of its acts in their order, each once; without acts the one that was chosen. */
    public List<String> matters(Draft draft) {
        var touched = draft.acts().stream().flatMap(intent -> acts.of(intent.act()).stream()).map(Act::matter).distinct().toList();
        return touched.isEmpty() ? List.of(draft.matter()) : touched;
    }

    /** The first of its matters. */
    public String matter(Draft draft) {
        return matters(draft).getFirst();
    }

    /** Of several matters the strictest; {@link #problems} tells which cannot be decided together. */
    public Rule rule(CoopId coop, Draft draft) {
        var bylaws = membership.bylaws(coop);
        var rule = matters(draft).stream().map(bylaws::rule).reduce((one, other) -> one.strictestWith(other).orElse(one)).orElseThrow();
        return draft.ask().openness() == Openness.SECRET ? rule.withoutDelegation() : rule;
    }

    public int days(CoopId coop, Draft draft) {
        return draft.days() == 0 ? rule(coop, draft).days() : draft.days();
    }

    public Way way(CoopId coop, Draft draft) {
        var ask = draft.ask();
        if (draft.options().isEmpty()) return Way.byRule(BallotKind.of(rule(coop, draft)), ask.openness());
        var method = ask.method();
        if (method == null || ask.isByRule()) return Way.byRule(BallotKind.APPROVAL, ask.openness());
        return new Way(method.kind(), method, ask.seats(), ask.most(), budget(coop, ask, method), ask.openness());
    }

    /** To the smallest part of the co-op's currency, since it is given out to that. */
    private @Nullable BigDecimal budget(CoopId coop, Ask ask, Method method) {
        if (ask.budget() == null || !method.kind().funds()) return null;
        return ask.budget().setScale(Unit.of(coops.of(coop).currency()).orElseThrow().decimals(), RoundingMode.DOWN);
    }

    public List<Option> options(CoopId coop, Draft draft) {
        var priced = draft.ask().method() != null && draft.ask().method().kind().funds();
        var options = new ArrayList<Option>();
        for (var line : draft.options()) {
            var option = priced ? Priced.of(line, coops.of(coop).currency()) : new Priced(line, Optional.empty());
            if (option.cost().isEmpty() && way(coop, draft).kind() != BallotKind.BUDGET) option = new Priced(line, Optional.empty());
            options.add(Option.of(options.size() + 1, option.name(), option.cost().orElse(null)));
        }
        return options;
    }

    public List<Act.Foretold> foretell(CoopId coop, Draft draft) {
        return draft.acts().stream()
            .flatMap(intent -> acts.of(intent.act()).map(act -> act.foretell(coop, intent.terms())).stream()).toList();
    }

    /** By field of the form; terms of the first act start with {@code term.}, of the second with {@code term-2.} */
    public Map<String, Sentence> problems(CoopId coop, Draft draft) {
        var problems = new LinkedHashMap<String, Sentence>();
        if (draft.title().isEmpty()) problems.put("title", Sentence.of("decisions.title-missing"));
        if (draft.title().length() > LONGEST_TITLE) problems.put("title", Sentence.of("decisions.title-long", LONGEST_TITLE));
        if (draft.text().isEmpty() && !draft.isActing()) problems.put("text", Sentence.of("decisions.text-missing"));
        if (draft.text().length() > LONGEST_TEXT) problems.put("text", Sentence.of("decisions.text-long", LONGEST_TEXT));
        if (!draft.isActing() && !matters(coop).contains(draft.matter())) problems.put("matter", Sentence.of("decisions.matter-unknown"));
        problems.putAll(optionProblems(draft));
        problems.putAll(AskProblems.of(draft.ask(), options(coop, draft)));
        problems.putAll(OpennessProblems.of(way(coop, draft), rule(coop, draft)));
        problems.putAll(actProblems.of(coop, draft));
        var fewest = rule(coop, draft).days();
        if (draft.days() != 0 && (draft.days() < fewest || draft.days() > Rule.LONGEST_DAYS))
            problems.put("days", Sentence.of("decisions.days-wrong", fewest, Rule.LONGEST_DAYS));
        return problems;
    }

    private static Map<String, Sentence> optionProblems(Draft draft) {
        var options = draft.options();
        var most = draft.ask().method() != null && draft.ask().method().kind().funds() ? MOST_PROJECTS : MOST_OPTIONS;
        if (options.isEmpty()) return Map.of();
        if (options.size() == 1) return Map.of("options", Sentence.of("decisions.options-few"));
        if (options.size() > most) return Map.of("options", Sentence.of("decisions.options-many", most));
        if (options.stream().anyMatch(option -> option.length() > LONGEST_OPTION))
            return Map.of("options", Sentence.of("decisions.option-long", LONGEST_OPTION));
        if (new HashSet<>(options).size() < options.size()) return Map.of("options", Sentence.of("decisions.option-twice"));
        return Map.of();
    }
}
