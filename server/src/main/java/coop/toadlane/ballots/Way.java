package coop.toadlane.ballots;

import coop.toadlane.membership.Rule;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a decision is voted on and counted, fixed at its opening.
 *
 * @param method none where the rule alone says what passes
 * @param seats  how many options win
 * @param most   the top of the scale, how many dots or credits each voter has, or 100 percent; 0 where nothing is marked
 * @param budget in the co-op's currency
 * @param openness who may know what a voter said, and when
 */
public record Way(BallotKind kind, @Nullable Method method, int seats, int most, @Nullable BigDecimal budget, Openness openness) {

    public static Way byRule(BallotKind kind, Openness openness) {
        return new Way(kind, null, 1, 0, null, openness);
    }

    public static Way within(BigDecimal budget, Method method, Openness openness) {
        return new Way(BallotKind.BUDGET, method, 1, 0, budget, openness);
    }

    public boolean isByRule() {
        return method == null;
    }

    public boolean permitsEquals() {
        return method != null && method.permitsEquals();
    }

    /** How it is counted, and how many must take part. */
    public List<Sentence> inWords(Rule rule) {
        var ruled = kind.ruled(rule);
        if (method == null) return ruled.inWords();
        var words = new ArrayList<Sentence>();
        words.add(Sentence.of("method.how." + method));
        words.add(Sentence.of(kind.funds() ? "decisions.rule.projects" : "decisions.rule.seats", seats));
        words.addAll(rule.quorumInWords());
        words.addAll(rule.voicesInWords().stream().filter(said -> !said.key().equals("rule.each-class")).toList());
        return List.copyOf(words);
    }
}
