package coop.toadlane.circles;

import coop.toadlane.actor.Power;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a role is: of which kind, called what, accountable for what, and the powers that it carries itself. */
public record Mandate(RoleKind kind, String name, List<String> accountabilities, Set<Power> powers) {

    static final int MOST_ACCOUNTABILITIES = 20;
    static final int LONGEST_ACCOUNTABILITY = 190;

    public Mandate {
        name = Typed.line(name);
        accountabilities = accountabilities.stream().map(Typed::line).filter(line -> !line.isEmpty()).toList();
        powers = Set.copyOf(powers);
    }

    /** A role of a common kind needs no name of its own. */
    Mandate named(Words words) {
        return name.isEmpty() && kind != RoleKind.OWN ? new Mandate(kind, words.say(kind.key()), accountabilities, powers) : this;
    }

    List<String> powerNames() {
        return powers.stream().map(Power::name).sorted().toList();
    }

    Map<String, Sentence> problems() {
        var problems = new LinkedHashMap<String, Sentence>();
        if (name.isEmpty()) problems.put("name", Sentence.of("circles.role-name-missing"));
        else if (name.length() > Outline.LONGEST_NAME) problems.put("name", Sentence.of("circles.name-long", Outline.LONGEST_NAME));
        if (accountabilities.size() > MOST_ACCOUNTABILITIES)
            problems.put("accountabilities", Sentence.of("circles.accountabilities-many", MOST_ACCOUNTABILITIES));
        else if (accountabilities.stream().anyMatch(line -> line.length() > LONGEST_ACCOUNTABILITY))
            problems.put("accountabilities", Sentence.of("circles.accountability-long", LONGEST_ACCOUNTABILITY));
        return problems;
    }
}
