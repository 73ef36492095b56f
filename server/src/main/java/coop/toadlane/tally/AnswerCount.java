package coop.toadlane.tally;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.counting.Cast;
import coop.toadlane.counting.Consent;
import coop.toadlane.counting.Electorate;
import coop.toadlane.counting.Quorum;
import coop.toadlane.counting.ShowOfHands;
import coop.toadlane.counting.Threshold;
import coop.toadlane.counting.Voices;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts answers to a question, added up however many they are: by hands, by consent, or by consensus. */
record AnswerCount(BallotKind kind, Quorum quorum, Threshold threshold) {

    Tally of(Electorate electorate, List<Cast<Answer>> said) {
        var added = new EnumMap<Answer, Voices>(Answer.class);
        said.forEach(cast -> added.merge(cast.ballot(), new Voices(1, cast.weight()), AnswerCount::sum));
        return of(electorate, added);
    }

    Tally of(Electorate electorate, Map<Answer, Voices> said) {
        return switch (kind) {
            case SHOW_OF_HANDS -> hands(electorate, said);
            case CONSENT -> consent(electorate, said);
            case CONSENSUS -> consensus(electorate, said);
            case APPROVAL, RANKING, SCORES, DOTS, BUDGET, CREDITS, ALLOCATION ->
                throw new IllegalStateException(kind + " chooses among options");
        };
    }

    private Tally hands(Electorate electorate, Map<Answer, Voices> said) {
        var hands = new EnumMap<coop.toadlane.counting.Answer, Voices>(coop.toadlane.counting.Answer.class);
        said.forEach((answer, voices) -> {
            if (voices.people() > 0) hands.put(hand(answer), voices);
        });
        var result = new ShowOfHands(quorum, threshold).count(electorate, hands);
        var answers = result.answers();
        return new Tally(
            electorate.eligible().people(), people(said),
            votes(answers.get(coop.toadlane.counting.Answer.AGREE)), votes(answers.get(coop.toadlane.counting.Answer.ABSTAIN)),
            votes(answers.get(coop.toadlane.counting.Answer.DISAGREE)), 0, result.quorum().needed(), List.of(),
            Tally.ruling(result.verdict()));
    }

    private Tally consent(Electorate electorate, Map<Answer, Voices> said) {
        var result = new Consent(quorum).count(
            electorate, of(said, Answer.AGREE), of(said, Answer.ABSTAIN), sum(of(said, Answer.OBJECT), of(said, Answer.DISAGREE)));
        return new Tally(
            electorate.eligible().people(), people(said), votes(result.consenting()), votes(result.abstaining()),
            votes(result.objecting()), 0, result.quorum().needed(), List.of(), Tally.ruling(result.verdict()));
    }

    /** One block stops it, whoever else agrees; else it needs its majority of those who say yes or no. */
    private Tally consensus(Electorate electorate, Map<Answer, Voices> said) {
        var others = new EnumMap<Answer, Voices>(said);
        others.remove(Answer.BLOCK);
        var hands = hands(electorate, others);
        var blocked = of(said, Answer.BLOCK);
        var tookPart = people(said);
        var ruling = tookPart < hands.needed() ? Ruling.NO_QUORUM : blocked.people() > 0 ? Ruling.BLOCKED : hands.ruling();
        return new Tally(
            hands.voters(), tookPart, hands.agree(), hands.abstain(), hands.against(), votes(blocked), hands.needed(), List.of(), ruling);
    }

    private static coop.toadlane.counting.Answer hand(Answer said) {
        return switch (said) {
            case AGREE -> coop.toadlane.counting.Answer.AGREE;
            case ABSTAIN, STAND_ASIDE -> coop.toadlane.counting.Answer.ABSTAIN;
            case DISAGREE -> coop.toadlane.counting.Answer.DISAGREE;
            case OBJECT, BLOCK -> throw new IllegalStateException(said + " is no hand");
        };
    }

    private static Voices of(Map<Answer, Voices> said, Answer answer) {
        return said.getOrDefault(answer, Voices.NONE);
    }

    static Voices sum(Voices some, Voices more) {
        return new Voices(some.people() + more.people(), some.weight().add(more.weight()));
    }

    private static int people(Map<Answer, Voices> said) {
        return said.values().stream().mapToInt(Voices::people).sum();
    }

    private static int votes(Voices voices) {
        return voices.weight().intValueExact();
    }
}
