package coop.toadlane.bylaws;

import coop.toadlane.actor.CoopId;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.MemberClass;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Adds a class of members, describes one anew, or ends one that nobody is in. */
@Component
class ChangeClass extends Amendment {

    static final String KIND = "membership.change-class";

    static final String ADD = "add";
    static final String DESCRIBE = "describe";
    static final String END = "end";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final int MOST_SHARES = 100_000;
    private static final int MOST_CLASSES = 20;

    private final Directory directory;

    ChangeClass(Membership membership, Directory directory) {
        super(membership);
        this.directory = directory;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Term> terms(CoopId coop, Words words) {
        var changes = List.of(
            Choice.of(DESCRIBE, words.say("change-class.describe")), Choice.of(ADD, words.say("change-class.add")),
            Choice.of(END, words.say("change-class.end")));
        return List.of(
            term("change", changes, words), term("class", List.of(), words), term("description", List.of(), words),
            term("shares", List.of(), words));
    }

    @Override
    Map<String, Sentence> problems(CoopId coop, Bylaws now, Map<String, String> terms) {
        var problems = new LinkedHashMap<String, Sentence>();
        var name = name(terms);
        switch (change(terms)) {
            case ADD -> {
                if (name.isEmpty()) problems.put("class", Sentence.of("change-class.name-missing"));
                else if (name.length() > LONGEST_NAME) problems.put("class", Sentence.of("change-class.name-long", LONGEST_NAME));
                else if (find(now, name).isPresent()) problems.put("class", Sentence.of("change-class.name-taken", name));
                if (now.classes().size() >= MOST_CLASSES) problems.put("change", Sentence.of("change-class.many", MOST_CLASSES));
                describe(terms, problems);
            }
            case DESCRIBE -> {
                if (find(now, name).isEmpty()) problems.put("class", unknown(now));
                describe(terms, problems);
            }
            case END -> {
                if (find(now, name).isEmpty()) problems.put("class", unknown(now));
                else if (now.classes().size() == 1) problems.put("class", Sentence.of("change-class.last"));
                else if (directory.classes(coop).contains(find(now, name).get().name()))
                    problems.put("class", Sentence.of("change-class.used", name));
            }
            default -> problems.put("change", Sentence.of("change-class.change-missing"));
        }
        return problems;
    }

    @Override
    List<Sentence> effects(Bylaws now, Map<String, String> terms) {
        if (change(terms).equals(END)) return List.of(Sentence.of("change-class.ends", name(terms)));
        var wanted = wanted(now, terms);
        return List.of(
            Sentence.of(change(terms).equals(ADD) ? "change-class.adds" : "change-class.describes", wanted.name(), wanted.description()),
            Sentence.of("change-class.takes-up", wanted.sharesToJoin()));
    }

    @Override
    Bylaws amended(Bylaws now, Map<String, String> terms) {
        var classes = new ArrayList<>(now.classes());
        switch (change(terms)) {
            case ADD -> classes.add(wanted(now, terms));
            case END -> {
                var ended = find(now, name(terms)).orElseThrow();
                classes.remove(ended);
                return now.with(classes).holding(without("class:" + ended.name(), now));
            }
            default -> classes.replaceAll(each -> each.name().equalsIgnoreCase(name(terms)) ? wanted(now, terms) : each);
        }
        return now.with(classes);
    }

    static Map<String, String> saying(MemberClass memberClass) {
        return Map.of(
            "change", DESCRIBE, "class", memberClass.name(), "description", memberClass.description(),
            "shares", String.valueOf(memberClass.sharesToJoin()));
    }

    private static MemberClass wanted(Bylaws now, Map<String, String> terms) {
        var name = find(now, name(terms)).map(MemberClass::name).orElse(name(terms));
        return new MemberClass(name, description(terms), shares(terms).orElseThrow());
    }

    private static Map<String, Set<String>> without(String holder, Bylaws now) {
        var powers = new HashMap<String, Set<String>>();
        now.powers().forEach((power, holders) -> {
            var rest = new LinkedHashSet<>(holders);
            rest.remove(holder);
            powers.put(power, rest);
        });
        return powers;
    }

    private static void describe(Map<String, String> terms, Map<String, Sentence> problems) {
        if (description(terms).length() > LONGEST_DESCRIPTION)
            problems.put("description", Sentence.of("change-class.description-long", LONGEST_DESCRIPTION));
        if (shares(terms).isEmpty()) problems.put("shares", Sentence.of("change-class.shares-unclear", MOST_SHARES));
    }

    private static Sentence unknown(Bylaws now) {
        return Sentence.of("change-class.unknown", String.join(", ", now.classes().stream().map(MemberClass::name).toList()));
    }

    private static Optional<MemberClass> find(Bylaws now, String name) {
        return now.classes().stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }

    private static String change(Map<String, String> terms) {
        return terms.getOrDefault("change", "");
    }

    private static String name(Map<String, String> terms) {
        return terms.getOrDefault("class", "").replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String description(Map<String, String> terms) {
        return terms.getOrDefault("description", "").replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Optional<Integer> shares(Map<String, String> terms) {
        return Optional.of(terms.getOrDefault("shares", "").strip()).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf)
            .filter(shares -> shares <= MOST_SHARES);
    }

    private static Term term(String name, List<Choice> choices, Words words) {
        return new Term(name, words.say("change-class." + name), words.say("change-class." + name + ".hint"), choices, false);
    }
}
