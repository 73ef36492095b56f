package coop.toadlane.decisions;

import coop.toadlane.counting.Cast;
import coop.toadlane.counting.Consent;
import coop.toadlane.counting.Electorate;
import coop.toadlane.counting.Quorum;
import coop.toadlane.counting.ShowOfHands;
import coop.toadlane.counting.Stance;
import coop.toadlane.counting.Threshold;
import coop.toadlane.counting.Voices;
import java.util.List;

/** Counts answers to a question: by hands, by consent, or by consensus. */
record AnswerCount(BallotKind kind, Quorum quorum, Threshold threshold) {

    Tally of(Electorate electorate, List<Cast<Answer>> said) {
        return switch (kind) {
            case SHOW_OF_HANDS -> hands(electorate, said);
            case CONSENT -> consent(electorate, said);
            case CONSENSUS -> consensus(electorate, said);
            case APPROVAL, RANKING, SCORES, DOTS, BUDGET -> throw new IllegalStateException(kind + " chooses among options");
        };
    }

    private Tally hands(Electorate electorate, List<Cast<Answer>> said) {
        var result = new ShowOfHands(quorum, threshold).count(electorate, said.stream().map(AnswerCount::hand).toList());
        var answers = result.answers();
        return new Tally(
            electorate.eligible().people(), said.size(), votes(answers.get(coop.toadlane.counting.Answer.AGREE)),
            votes(answers.get(coop.toadlane.counting.Answer.ABSTAIN)), votes(answers.get(coop.toadlane.counting.Answer.DISAGREE)), 0,
            result.quorum().needed(), List.of(), Tally.ruling(result.verdict()));
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

    private static Cast<coop.toadlane.counting.Answer> hand(Cast<Answer> said) {
        return new Cast<>(switch (said.ballot()) {
            case AGREE -> coop.toadlane.counting.Answer.AGREE;
            case ABSTAIN, STAND_ASIDE -> coop.toadlane.counting.Answer.ABSTAIN;
            case DISAGREE -> coop.toadlane.counting.Answer.DISAGREE;
            case OBJECT, BLOCK -> throw new IllegalStateException(said.ballot() + " is no hand");
        }, said.weight());
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
