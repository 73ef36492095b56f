package coop.toadlane.bylaws;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Power;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Roles;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives a power to all members, to a class or to a role, or takes it from them. */
@Component
class ChangePower extends Amendment {

    static final String KIND = "membership.change-power";

    static final String GIVE = "give";
    static final String TAKE = "take";

    /** Who proposes keeps all else changeable: this power is never taken from everybody. */
    static final Power PROPOSE = new Power("decisions.propose");

    private final List<Power> powers;
    private final ObjectProvider<Roles> roles;

    ChangePower(Membership membership, List<Power> powers, ObjectProvider<Roles> roles) {
        super(membership);
        this.powers = powers;
        this.roles = roles;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Term> terms(CoopId coop, Words words) {
        var known = powers.stream().map(Power::name).sorted()
            .map(power -> Choice.of(power, Constitution.power(power, words))).toList();
        var told = Holders.anonymous();
        var holders = holders(coop, membership.bylaws(coop)).stream()
            .map(holder -> Choice.of(holder, words.say(told.told(holder)))).toList();
        var changes = List.of(Choice.of(GIVE, words.say("change-power.give")), Choice.of(TAKE, words.say("change-power.take")));
        return List.of(term("power", known, words), term("change", changes, words), term("holder", holders, words));
    }

    @Override
    Map<String, Sentence> problems(CoopId coop, Bylaws now, Map<String, String> terms) {
        var problems = new LinkedHashMap<String, Sentence>();
        var power = terms.getOrDefault("power", "");
        var holder = terms.getOrDefault("holder", "");
        var change = terms.getOrDefault("change", "");
        if (powers.stream().noneMatch(known -> known.name().equals(power)))
            problems.put("power", Sentence.of("change-power.power-missing"));
        if (!change.equals(GIVE) && !change.equals(TAKE)) problems.put("change", Sentence.of("change-power.change-missing"));
        if (!holders(coop, now).contains(holder)) problems.put("holder", Sentence.of("change-power.holder-missing"));
        if (!problems.isEmpty()) return problems;
        var held = held(now, power);
        if (change.equals(GIVE) && held.contains(holder)) problems.put("holder", Sentence.of("change-power.has-it"));
        if (change.equals(TAKE) && !held.contains(holder)) problems.put("holder", Sentence.of("change-power.has-it-not"));
        if (change.equals(TAKE) && power.equals(PROPOSE.name()) && held.equals(Set.of(holder)))
            problems.put("holder", Sentence.of("change-power.somebody-proposes"));
        return problems;
    }

    @Override
    List<Sentence> effects(Bylaws now, Map<String, String> terms) {
        var key = terms.get("change").equals(GIVE) ? "change-power.gives" : "change-power.takes";
        var holder = terms.get("holder");
        return List.of(Sentence.of(key, Sentence.of("power." + terms.get("power")), Holders.anonymous().told(holder)));
    }

    @Override
    Bylaws amended(Bylaws now, Map<String, String> terms) {
        var power = terms.get("power");
        var held = new LinkedHashSet<>(held(now, power));
        if (terms.get("change").equals(GIVE)) held.add(terms.get("holder"));
        else held.remove(terms.get("holder"));
        var all = new HashMap<>(now.powers());
        all.put(power, held);
        return now.holding(all);
    }

    private static Set<String> held(Bylaws now, String power) {
        return now.powers().getOrDefault(power, Set.of());
    }

    /** Everyone to whom a power can be given or who holds one: all, each class, each role there is or was. */
    private List<String> holders(CoopId coop, Bylaws now) {
        var names = new TreeSet<>(Holders.USUAL_ROLES);
        roles.forEach(keeper -> names.addAll(keeper.holders(coop).keySet()));
        var holders = new LinkedHashSet<String>();
        holders.add(Bylaws.MEMBERS);
        now.classes().forEach(each -> holders.add("class:" + each.name()));
        names.forEach(name -> holders.add("role:" + name));
        now.powers().values().forEach(held -> holders.addAll(new TreeSet<>(held)));
        return new ArrayList<>(holders);
    }

    private static Term term(String name, List<Choice> choices, Words words) {
        return new Term(name, words.say("change-power." + name), words.say("change-power." + name + ".hint"), choices, false);
    }
}
