package coop.toadlane.membership;

import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * How a kind of matter is decided.
 *
 * @param quorum    the part of all who may vote that must take part
 * @param threshold the part of {@code of} that must agree: more than it if {@code more}, else at least it
 * @param days      how long a proposal stays open
 */
public record Rule(Method method, Share quorum, Share threshold, boolean more, Of of, int days) {

    /** How members answer. */
    public enum Method { SHOW_OF_HANDS, CONSENT, CONSENSUS, APPROVAL }

    /** The whole that the threshold is a part of: answers for or against, all answers, or all who may vote. */
    public enum Of { CAST, PRESENT, ALL }

    public static final int LONGEST_DAYS = 365;

    public Rule {
        if (days < 1 || days > LONGEST_DAYS) throw new IllegalArgumentException("Open for 1 to 365 days, not " + days);
    }

    public static Rule majority(int days) {
        return new Rule(Method.SHOW_OF_HANDS, new Share(1, 2), new Share(1, 2), true, Of.CAST, days);
    }

    public static Rule twoThirds(int days) {
        return new Rule(Method.SHOW_OF_HANDS, new Share(1, 2), new Share(2, 3), false, Of.CAST, days);
    }

    public static Rule consent(int days) {
        return new Rule(Method.CONSENT, new Share(1, 2), new Share(0, 1), false, Of.CAST, days);
    }

    /** The same quorum and threshold, answered another way. */
    public Rule by(Method other) {
        return new Rule(other, quorum, threshold, more, of, days);
    }

    /** As members read it: how they answer, how many must take part, how much agreement it needs. */
    public List<Sentence> inWords() {
        var sentences = new ArrayList<Sentence>();
        sentences.add(Sentence.of("rule." + method));
        if (method != Method.CONSENT && threshold.numerator() > 0) sentences.add(thresholdInWords());
        if (quorum.numerator() > 0) sentences.add(Sentence.of("rule.quorum", quorum.inWords()));
        return List.copyOf(sentences);
    }

    public Sentence thresholdInWords() {
        var bound = more ? "more-than." : "at-least.";
        if (method == Method.APPROVAL)
            return Sentence.of("rule.winner." + bound + (of == Of.ALL ? Of.ALL : Of.PRESENT), threshold.inWords());
        return Sentence.of("rule." + bound + of, threshold.inWords());
    }
}
