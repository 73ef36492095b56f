package coop.toadlane.decisions;

import coop.toadlane.membership.Rule;
import java.util.List;

/** What a voter is asked for: a hand, consent, a choice of options, or (imported only) a choice of projects to fund. */
public enum BallotKind {

    SHOW_OF_HANDS(List.of(Answer.AGREE, Answer.ABSTAIN, Answer.DISAGREE)),
    CONSENT(List.of(Answer.AGREE, Answer.ABSTAIN, Answer.OBJECT)),
    APPROVAL(List.of()),
    BUDGET(List.of());

    private final List<Answer> answers;

    BallotKind(List<Answer> answers) {
        this.answers = answers;
    }

    /** What can be said; nothing where one chooses among options instead. */
    public List<Answer> answers() {
        return answers;
    }

    /** Several options are approved; a plain question is answered the rule's way, by hands where the rule knows only options. */
    static BallotKind of(Rule rule, boolean options) {
        if (options) return APPROVAL;
        return switch (rule.method()) {
            case CONSENT -> CONSENT;
            case SHOW_OF_HANDS, APPROVAL -> SHOW_OF_HANDS;
        };
    }

    /** The rule as it is applied to ballots of this kind. */
    Rule ruled(Rule rule) {
        return rule.by(switch (this) {
            case SHOW_OF_HANDS -> Rule.Method.SHOW_OF_HANDS;
            case CONSENT -> Rule.Method.CONSENT;
            case APPROVAL, BUDGET -> Rule.Method.APPROVAL;
        });
    }
}
