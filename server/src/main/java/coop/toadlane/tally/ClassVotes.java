package coop.toadlane.tally;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.counting.Voices;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How many of a class may vote and how they stand, in heads and in votes. Answers share a column that never meet. */
public record ClassVotes(
        String memberClass, int voters, int votes, int agree, int abstain, int disagree, int object, int agreeVotes, int abstainVotes,
        int disagreeVotes, int objectVotes) {

    public static ClassVotes sum(List<ClassVotes> classes) {
        return classes.stream().reduce(new ClassVotes("", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), ClassVotes::plus);
    }

    private ClassVotes plus(ClassVotes more) {
        return new ClassVotes(
            memberClass, voters + more.voters, votes + more.votes, agree + more.agree, abstain + more.abstain, disagree + more.disagree,
            object + more.object, agreeVotes + more.agreeVotes, abstainVotes + more.abstainVotes, disagreeVotes + more.disagreeVotes,
            objectVotes + more.objectVotes);
    }

    Voices eligible() {
        return voices(voters, votes);
    }

    /** What was answered on ballots of this kind. */
    Map<Answer, Voices> said(BallotKind kind) {
        var consensus = kind == BallotKind.CONSENSUS;
        return Map.of(
            Answer.AGREE, voices(agree, agreeVotes), consensus ? Answer.STAND_ASIDE : Answer.ABSTAIN, voices(abstain, abstainVotes),
            Answer.DISAGREE, voices(disagree, disagreeVotes), consensus ? Answer.BLOCK : Answer.OBJECT, voices(object, objectVotes));
    }

    private static Voices voices(int people, int votes) {
        return new Voices(people, BigDecimal.valueOf(votes));
    }
}
