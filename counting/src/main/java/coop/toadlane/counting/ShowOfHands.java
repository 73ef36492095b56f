package coop.toadlane.counting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides a proposal by agree, abstain, disagree, under a quorum and a threshold. */
public record ShowOfHands(Quorum quorum, Threshold threshold) {

    /** The account of a show of hands. */
    public record Result(Map<Answer, Voices> answers, Turnout turnout, Quorum.Check quorum, Threshold.Check threshold) {

        public Result {
            answers = Collections.unmodifiableMap(new EnumMap<>(answers));
        }

        public Verdict verdict() {
            if (!quorum.met()) return new Verdict.NoQuorum(quorum.needed() - quorum.present());
            if (threshold.agree().signum() == 0) return new Verdict.NobodyAgreed();
            return threshold.met() ? new Verdict.Passed() : new Verdict.TooLittleAgreement(threshold);
        }
    }

    /** @throws IllegalArgumentException if more voted than may */
    public Result count(Electorate electorate, List<Cast<Answer>> hands) {
        return count(electorate, byAnswer(hands));
    }

    /**
     * The same from hands that were added up before, however many; an answer that is missing was given by nobody.
     *
     * @throws IllegalArgumentException if more voted than may
     */
    public Result count(Electorate electorate, Map<Answer, Voices> hands) {
        var answers = new EnumMap<Answer, Voices>(Answer.class);
        for (var answer : Answer.values()) answers.put(answer, hands.getOrDefault(answer, Voices.NONE));
        var cast = answers.get(Answer.AGREE).plus(answers.get(Answer.DISAGREE));
        var turnout = electorate.turnout(cast.plus(answers.get(Answer.ABSTAIN)), cast);
        var agree = answers.get(Answer.AGREE).weight();
        return new Result(answers, turnout, quorum.check(turnout), threshold.check(agree, turnout));
    }

    private static Map<Answer, Voices> byAnswer(List<Cast<Answer>> hands) {
        var answers = new EnumMap<Answer, Voices>(Answer.class);
        for (var hand : hands) answers.merge(hand.ballot(), new Voices(1, hand.weight()), Voices::plus);
        return answers;
    }
}
