package coop.toadlane.decisions;

import coop.toadlane.counting.Cast;
import coop.toadlane.counting.Consent;
import coop.toadlane.counting.Electorate;
import coop.toadlane.counting.Quorum;
import coop.toadlane.counting.ShowOfHands;
import coop.toadlane.counting.Stance;
import coop.toadlane.counting.Threshold;
import coop.toadlane.counting.Voices;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts answers to a question: by hands, by consent, or by consensus. */
record AnswerCount(BallotKind kind, Quorum quorum, Threshold threshold) {

    Tally of(Electorate electorate, List<Cast<Answer>> said) {
        return switch (kind) {
            case SHOW_OF_HANDS -> hands(electorate, said);
            case CONSENT -> consent(electorate, said);
            case CONSENSUS -> consensus(electorate, said);
            case APPROVAL, RANKING, SCORES, DOTS, BUDGET, CREDITS, ALLOCATION ->
                throw new IllegalStateException(kind + " chooses among options");
        };
    }

    /** From a running tally. Hands are not taken one by one, however many they are. */
    Tally of(Electorate electorate, Map<Answer, Integer> said) {
        if (kind != BallotKind.SHOW_OF_HANDS) return of(electorate, oneByOne(said));
        var hands = new EnumMap<coop.toadlane.counting.Answer, Voices>(coop.toadlane.counting.Answer.class);
        said.forEach((answer, count) -> {
            if (count > 0) hands.put(hand(answer), Voices.of(count));
        });
        return hands(electorate, new ShowOfHands(quorum, threshold).count(electorate, hands));
    }

    private static List<Cast<Answer>> oneByOne(Map<Answer, Integer> said) {
        return said.entrySet().stream()
            .flatMap(answer -> Collections.nCopies(answer.getValue(), Cast.one(answer.getKey())).stream()).toList();
    }

    private Tally hands(Electorate electorate, List<Cast<Answer>> said) {
        return hands(electorate, new ShowOfHands(quorum, threshold).count(
            electorate, said.stream().map(cast -> new Cast<>(hand(cast.ballot()), cast.weight())).toList()));
    }

    private static Tally hands(Electorate electorate, ShowOfHands.Result result) {
        var answers = result.answers();
        return new Tally(
            electorate.eligible().people(), answers.values().stream().mapToInt(Voices::people).sum(),
            votes(answers.get(coop.toadlane.counting.Answer.AGREE)), votes(answers.get(coop.toadlane.counting.Answer.ABSTAIN)),
            votes(answers.get(coop.toadlane.counting.Answer.DISAGREE)), 0, result.quorum().needed(), List.of(),
            Tally.ruling(result.verdict()));
    }

    private Tally consent(Electorate electorate, List<Cast<Answer>> said) {
        var result = new Consent(quorum).count(electorate, said.stream().map(AnswerCount::stance).toList());
        return new Tally(
            electorate.eligible().people(), said.size(), votes(result.consenting()), votes(result.abstaining()),
            votes(result.objecting()), 0, result.quorum().needed(), List.of(), Tally.ruling(result.verdict()));
    }

    /** One block stops it, whoever else agrees; else it needs its majority of those who say yes or no. */
    private Tally consensus(Electorate electorate, List<Cast<Answer>> said) {
        var blocks = said.stream().filter(cast -> cast.ballot() == Answer.BLOCK).toList();
        var hands = hands(electorate, said.stream().filter(cast -> cast.ballot() != Answer.BLOCK).toList());
        var blocked = blocks.stream().mapToInt(cast -> cast.weight().intValueExact()).sum();
        var ruling = said.size() < hands.needed() ? Ruling.NO_QUORUM : blocked > 0 ? Ruling.BLOCKED : hands.ruling();
        return new Tally(
            hands.voters(), said.size(), hands.agree(), hands.abstain(), hands.against(), blocked, hands.needed(), List.of(), ruling);
    }

    private static coop.toadlane.counting.Answer hand(Answer said) {
        return switch (said) {
            case AGREE -> coop.toadlane.counting.Answer.AGREE;
            case ABSTAIN, STAND_ASIDE -> coop.toadlane.counting.Answer.ABSTAIN;
            case DISAGREE -> coop.toadlane.counting.Answer.DISAGREE;
            case OBJECT, BLOCK -> throw new IllegalStateException(said + " is no hand");
        };
    }

    /** The library only asks who objects, and what for where it tells it; here reasons stay with the ballots. */
    private static Cast<Stance> stance(Cast<Answer> said) {
        return new Cast<>(switch (said.ballot()) {
            case AGREE -> new Stance.Consents();
            case ABSTAIN, STAND_ASIDE -> new Stance.Abstains();
            case DISAGREE, OBJECT, BLOCK -> new Stance.Objects("a voter", "as told on the ballot");
        }, said.weight());
    }

    private static int votes(Voices voices) {
        return voices.weight().intValueExact();
    }
}
