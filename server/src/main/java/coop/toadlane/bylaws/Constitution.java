package coop.toadlane.bylaws;

import coop.toadlane.actor.Power;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.MemberClass;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The bylaws told in plain words from the data that binds: nothing else is true of them. */
record Constitution(Bylaws bylaws, String currency, List<Power> powers, Holders holders, Words words) {

    List<Chapter> chapters() {
        return List.of(new Chapter("belonging", belonging()), new Chapter("deciding", deciding()), new Chapter("powers", held()));
    }

    private List<Clause> belonging() {
        var clauses = new ArrayList<Clause>();
        bylaws.classes().forEach(each -> clauses.add(memberClass(each)));
        var questions = bylaws.questions().stream().map(question -> Sentence.of("bylaws.said", question.label())).toList();
        if (!questions.isEmpty()) clauses.add(new Clause("questions", Sentence.of("bylaws.questions"), questions, ""));
        var rules = bylaws.eligibility().stream().map(rule -> Sentence.of("bylaws.eligible", rule.rule(), rule.refusal())).toList();
        if (!rules.isEmpty()) clauses.add(new Clause("eligibility", Sentence.of("bylaws.eligibility"), rules, ""));
        clauses.add(new Clause("admission", Sentence.of("bylaws.admission"), admission(), ""));
        return clauses;
    }

    private Clause memberClass(MemberClass each) {
        var says = new ArrayList<Sentence>();
        if (!each.description().isEmpty()) says.add(Sentence.of("bylaws.said", each.description()));
        var price = new Money(bylaws.sharePriceMinor() * each.sharesToJoin(), currency);
        says.add(each.sharesToJoin() == 0
            ? Sentence.of("bylaws.no-shares") : Sentence.of("bylaws.shares", each.sharesToJoin(), price));
        return new Clause(
            "class:" + each.name(), Sentence.of("bylaws.class", each.name()), says, amending(ChangeClass.KIND, ChangeClass.saying(each)));
    }

    private List<Sentence> admission() {
        return switch (bylaws.admission()) {
            case BY_DECISION -> List.of(Sentence.of("bylaws.admission.BY_DECISION"));
            case BY_POWER -> {
                var says = new ArrayList<Sentence>();
                says.add(Sentence.of("bylaws.admission.BY_POWER"));
                says.addAll(holders.told(bylaws.powers().getOrDefault("membership.admit", Set.of())));
                yield says;
            }
        };
    }

    private List<Clause> deciding() {
        return ChangeRule.MATTERS.stream().map(matter -> {
            var rule = bylaws.rule(matter);
            var says = new ArrayList<Sentence>();
            if (!bylaws.rules().containsKey(matter)) says.add(Sentence.of("bylaws.as-policy"));
            says.addAll(rule.inWords());
            says.add(Sentence.of("rule.days", rule.days()));
            return new Clause(
                "matter:" + matter, Sentence.of("matter." + matter), says,
                amending(ChangeRule.KIND, ChangeRule.saying(matter, rule)));
        }).toList();
    }

    private List<Clause> held() {
        var names = new TreeSet<>(bylaws.powers().keySet());
        powers.forEach(power -> names.add(power.name()));
        return names.stream().map(name -> new Clause(
            "power:" + name, Sentence.of("bylaws.said", power(name, words)),
            holders.told(bylaws.powers().getOrDefault(name, Set.of())),
            amending(ChangePower.KIND, Map.of("power", name)))).toList();
    }

    /** A power in words; one of a module that is not here any more by its bare name. */
    static String power(String name, Words words) {
        return words.knows("power." + name) ? words.say("power." + name) : name;
    }

    private static String amending(String kind, Map<String, String> terms) {
        return kind + "&" + new TreeMap<>(terms).entrySet().stream()
            .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }
}
