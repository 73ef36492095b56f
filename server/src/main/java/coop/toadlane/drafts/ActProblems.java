package coop.toadlane.drafts;

import coop.toadlane.actor.CoopId;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is wrong with the acts of a draft: each by itself, and all of them together. */
@Component
class ActProblems {

    private static final int LONGEST_TERM = 2_000;

    private final Acts acts;
    private final Membership membership;

    ActProblems(Acts acts, Membership membership) {
        this.acts = acts;
        this.membership = membership;
    }

    /** By field of the form. */
    Map<String, Sentence> of(CoopId coop, Draft draft) {
        var problems = new LinkedHashMap<String, Sentence>();
        var choice = !draft.options().isEmpty();
        if (choice && draft.acts().stream().anyMatch(intent -> !followsChoice(intent)))
            problems.put("options", Sentence.of("decisions.act-and-options"));
        if (!choice && draft.acts().stream().anyMatch(this::followsChoice))
            problems.put("options", Sentence.of("decisions.act-without-options"));
        if (draft.acts().size() > Intent.MOST) {
            problems.put("add", Sentence.of("decisions.acts-many", Intent.MOST));
            return problems;
        }
        for (var place = 1; place <= draft.acts().size(); place++)
            problems.putAll(of(coop, draft.acts().get(place - 1), place));
        strangers(coop, draft).forEach(problems::putIfAbsent);
        return problems;
    }

    /** One decision has one ballot, so its acts are of matters whose rules can be kept by the same answers. */
    private Map<String, Sentence> strangers(CoopId coop, Draft draft) {
        var bylaws = membership.bylaws(coop);
        var problems = new LinkedHashMap<String, Sentence>();
        var first = "";
        for (var place = 1; place <= draft.acts().size(); place++) {
            var matter = acts.of(draft.acts().get(place - 1).act()).map(Act::matter).orElse("");
            if (first.isEmpty()) first = matter;
            if (!matter.equals(first) && !matter.isEmpty() && bylaws.rule(first).strictestWith(bylaws.rule(matter)).isEmpty())
                problems.put(Intent.field(place), Sentence.of("decisions.act-matter", matter(matter), matter(first)));
        }
        return problems;
    }

    private boolean followsChoice(Intent intent) {
        return acts.of(intent.act()).map(Act::followsChoice).orElse(false);
    }

    private Map<String, Sentence> of(CoopId coop, Intent intent, int place) {
        var act = acts.of(intent.act());
        if (act.isEmpty()) return Map.of(Intent.field(place), Sentence.of("decisions.act-unknown"));
        return terms(coop, act.get(), intent, Intent.terms(place));
    }

    private static Map<String, Sentence> terms(CoopId coop, Act act, Intent intent, String prefix) {
        var problems = new LinkedHashMap<String, Sentence>();
        intent.terms().forEach((name, value) -> {
            if (value.length() > LONGEST_TERM) problems.put(prefix + name, Sentence.of("decisions.term-long", LONGEST_TERM));
        });
        if (problems.isEmpty()) act.problems(coop, intent.terms()).forEach((name, problem) -> problems.put(prefix + name, problem));
        return problems;
    }

    private static Sentence matter(String matter) {
        return Sentence.of("matter." + matter);
    }
}
