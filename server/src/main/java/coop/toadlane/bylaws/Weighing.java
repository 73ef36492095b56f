package coop.toadlane.bylaws;

import coop.toadlane.membership.Rule;
import coop.toadlane.membership.VoteFormula;
import java.util.Arrays;
import java.util.Map;

/** How many votes members have: by their class, one each where it names none, by how many members they have themselves, or as reckoned. */
enum Weighing {

    BY_CLASS, BY_ROOT, BY_FORMULA;

    /** Whoever says nothing else speaks of classes. */
    static Weighing of(Map<String, String> terms) {
        var named = terms.getOrDefault("weighing", "");
        return Arrays.stream(values()).filter(one -> one.name().equals(named)).findFirst().orElse(BY_CLASS);
    }

    static Weighing of(Rule rule) {
        if (rule.formula() == null) return BY_CLASS;
        return rule.formula().equals(VoteFormula.ROOT) ? BY_ROOT : BY_FORMULA;
    }
}
