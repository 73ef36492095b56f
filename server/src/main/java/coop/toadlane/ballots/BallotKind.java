package coop.toadlane.ballots;

import coop.toadlane.membership.Rule;
import java.util.List;

/**
 * What a voter is asked for: a hand, consent, or a choice, ranks, points, dots among options, or projects, votes bought with
 * credits or shares of a fund where money is given out.
 */
public enum BallotKind {

    SHOW_OF_HANDS(List.of(Answer.AGREE, Answer.ABSTAIN, Answer.DISAGREE)),
    CONSENT(List.of(Answer.AGREE, Answer.ABSTAIN, Answer.OBJECT)),
    CONSENSUS(List.of(Answer.AGREE, Answer.STAND_ASIDE, Answer.DISAGREE, Answer.BLOCK)),
    APPROVAL(List.of()),
    RANKING(List.of()),
    SCORES(List.of()),
    DOTS(List.of()),
    BUDGET(List.of()),
    CREDITS(List.of()),
    ALLOCATION(List.of());

    private final List<Answer> answers;

    BallotKind(List<Answer> answers) {
        this.answers = answers;
    }

    /** What can be said; nothing where one chooses among options instead. */
    public List<Answer> answers() {
        return answers;
    }

    /** Whether a tap on one of three answers says all. */
    public boolean asksInOneTap() {
        return this == SHOW_OF_HANDS || this == CONSENT;
    }

    /** Whether its options are projects among which a budget is given out. */
    public boolean funds() {
        return this == BUDGET || this == CREDITS || this == ALLOCATION;
    }

    /** A plain question is answered the rule's way, by hands where the rule knows only options. */
    public static BallotKind of(Rule rule) {
        return switch (rule.method()) {
            case CONSENT -> CONSENT;
            case CONSENSUS -> CONSENSUS;
            case SHOW_OF_HANDS, APPROVAL -> SHOW_OF_HANDS;
        };
    }

    /** The rule as it is applied to ballots of this kind. */
    public Rule ruled(Rule rule) {
        return rule.by(switch (this) {
            case SHOW_OF_HANDS -> Rule.Method.SHOW_OF_HANDS;
            case CONSENT -> Rule.Method.CONSENT;
            case CONSENSUS -> Rule.Method.CONSENSUS;
            case APPROVAL, RANKING, SCORES, DOTS, BUDGET, CREDITS, ALLOCATION -> Rule.Method.APPROVAL;
        });
    }
}
