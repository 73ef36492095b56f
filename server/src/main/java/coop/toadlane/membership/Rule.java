package coop.toadlane.membership;

import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of matter is decided.
 *
 * @param quorum    the part of all who may vote that must take part
 * @param threshold the part of {@code of} that must agree: more than it if {@code more}, else at least it
 * @param days      how long a proposal stays open
 * @param weights   how many votes a member of a class has; one where it is not named
 * @param formula   by which each member's votes are reckoned instead of by class, see {@link VoteFormula}
 * @param eachClass whether it must also pass within each class that may vote
 * @param delegable whether members may let others vote for them
 * @param extension how it stays open for longer where the quorum is missed; null where it does not
 */
public record Rule(
        Method method, Share quorum, Share threshold, boolean more, Of of, int days, Map<String, Integer> weights,
        @Nullable String formula, boolean eachClass, boolean delegable, @Nullable Extension extension) {

    /** How members answer. */
    public enum Method { SHOW_OF_HANDS, CONSENT, CONSENSUS, APPROVAL }

    /** The whole that the threshold is a part of: answers for or against, all answers, or all who may vote. */
    public enum Of { CAST, PRESENT, ALL }

    public static final int LONGEST_DAYS = 365;

    public static final int HEAVIEST = 1_000;

    public Rule {
        weights = Map.copyOf(weights);
        if (weights.values().stream().anyMatch(weight -> weight < 1 || weight > HEAVIEST))
            throw new IllegalArgumentException("A vote weighs 1 to 1,000: " + weights);
        if (days < 1 || days > LONGEST_DAYS) throw new IllegalArgumentException("Open for 1 to 365 days, not " + days);
    }

    /** Everybody has one vote and casts it. */
    public Rule(Method method, Share quorum, Share threshold, boolean more, Of of, int days) {
        this(method, quorum, threshold, more, of, days, Map.of(), null, false, false, null);
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
        return new Rule(other, quorum, threshold, more, of, days, weights, formula, eachClass, delegable, extension);
    }

    /** Members of these classes have so many votes, all others one. */
    public Rule weighing(Map<String, Integer> votes) {
        return new Rule(method, quorum, threshold, more, of, days, votes, null, eachClass, delegable, extension);
    }

    /** Each member has as many votes as this comes to for them. */
    public Rule reckoning(String votes) {
        return new Rule(method, quorum, threshold, more, of, days, Map.of(), votes, eachClass, delegable, extension);
    }

    /** It must also pass within each class. */
    public Rule inEachClass() {
        return new Rule(method, quorum, threshold, more, of, days, weights, formula, true, delegable, extension);
    }

    /** Members may let others vote for them. */
    public Rule withDelegation() {
        return new Rule(method, quorum, threshold, more, of, days, weights, formula, eachClass, true, extension);
    }

    /** Everybody votes for themselves alone. */
    public Rule withoutDelegation() {
        return new Rule(method, quorum, threshold, more, of, days, weights, formula, eachClass, false, extension);
    }

    /** Where the quorum is missed it stays open for longer. */
    public Rule extendedBy(@Nullable Extension longer) {
        return new Rule(method, quorum, threshold, more, of, days, weights, formula, eachClass, delegable, longer);
    }

    /**
     * The rule by which nothing passes that would not pass by both, with votes that nobody can entrust, since they are
     * entrusted by matter; empty where the two are not answered, weighed or measured in the same way.
     */
    public Optional<Rule> strictestWith(Rule other) {
        if (!isOfOneKindWith(other)) return Optional.empty();
        var harder = threshold.compareTo(other.threshold);
        return Optional.of(new Rule(
            method, Collections.max(List.of(quorum, other.quorum)), harder < 0 ? other.threshold : threshold,
            harder == 0 ? more || other.more : harder > 0 ? more : other.more, of, Math.max(days, other.days), weights, formula,
            eachClass || other.eachClass, false, Objects.equals(extension, other.extension) ? extension : null));
    }

    private boolean isOfOneKindWith(Rule other) {
        return method == other.method && of == other.of && weights.equals(other.weights) && Objects.equals(formula, other.formula);
    }

    /** Whether some may have more votes than others. */
    public boolean weighs() {
        return !weights.isEmpty() || formula != null;
    }

    /** Each ballot is one vote, and nothing else is asked. */
    public boolean countsHeads() {
        return !weighs() && !eachClass && !delegable;
    }

    /** {@code worker = 2, eater = 1}; nothing if all votes are equal. */
    public String weightsInWords() {
        return new TreeMap<>(weights).entrySet().stream().map(each -> each.getKey() + " = " + each.getValue())
            .collect(Collectors.joining(", "));
    }

    /** As members read it: how they answer, how many must take part, how much agreement it needs. */
    public List<Sentence> inWords() {
        var sentences = new ArrayList<Sentence>();
        sentences.add(Sentence.of("rule." + method));
        if (method != Method.CONSENT && threshold.numerator() > 0) sentences.add(thresholdInWords());
        sentences.addAll(quorumInWords());
        sentences.addAll(voicesInWords());
        return List.copyOf(sentences);
    }

    /** How many must take part, and what happens where fewer do; nothing where nobody must. */
    public List<Sentence> quorumInWords() {
        if (quorum.numerator() == 0) return List.of();
        var needed = Sentence.of("rule.quorum", quorum.inWords());
        return extension == null ? List.of(needed)
            : List.of(needed, Sentence.of("rule.extension", extension.days(), extension.times()));
    }

    /** How votes are weighed, whether each class must agree, and whether votes can be entrusted. */
    public List<Sentence> voicesInWords() {
        var sentences = new ArrayList<Sentence>();
        if (!weights.isEmpty()) sentences.add(Sentence.of("rule.weights", weightsInWords()));
        if (formula != null)
            sentences.add(formula.equals(VoteFormula.ROOT) ? Sentence.of("rule.root") : Sentence.of("rule.formula", formula));
        if (eachClass) sentences.add(Sentence.of("rule.each-class"));
        if (delegable) sentences.add(Sentence.of("rule.delegable"));
        return sentences;
    }

    public Sentence thresholdInWords() {
        var bound = more ? "more-than." : "at-least.";
        if (method == Method.APPROVAL)
            return Sentence.of("rule.winner." + bound + (of == Of.ALL ? Of.ALL : Of.PRESENT), threshold.inWords());
        return Sentence.of("rule." + bound + of, threshold.inWords());
    }
}
