package coop.toadlane.drafts;

import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Openness;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How members are asked, as typed.
 *
 * @param method none where the rule alone says what passes
 * @param seats  how many options win
 * @param most   the top of the scale, how many dots or credits each voter has, or 100 percent
 * @param budget to spend on projects, in the co-op's currency; none if it could not be read
 * @param openness who may know what a voter said, and when
 */
public record Ask(@Nullable Method method, int seats, int most, @Nullable BigDecimal budget, Openness openness) {

    public static final Ask BY_RULE = new Ask(null, 1, 0, null, Openness.OPEN);

    static final int USUAL_SCALE = 5;
    static final int USUAL_DOTS = 10;
    static final int USUAL_CREDITS = 100;
    static final int WHOLE_FUND = 100;

    /** By ranks or approval, for so many winners. */
    public static Ask by(Method method, int seats) {
        return new Ask(method, seats, usual(method.kind()), null, Openness.OPEN);
    }

    /** With points up to so many, or so many dots. */
    public Ask upTo(int top) {
        return new Ask(method, seats, top, budget, openness);
    }

    /** Projects within a budget. */
    public static Ask within(BigDecimal budget, Method method) {
        return new Ask(method, 1, usual(method.kind()), budget, Openness.OPEN);
    }

    /** Nobody sees how it stands before the end. */
    public Ask hiddenUntilTheEnd() {
        return as(Openness.HIDDEN);
    }

    /** The same, with ballots as open as this. */
    public Ask as(Openness other) {
        return new Ask(method, seats, most, budget, other);
    }

    /** Shares of a fund are told in percent. */
    private static int usual(BallotKind kind) {
        return switch (kind) {
            case SCORES -> USUAL_SCALE;
            case DOTS -> USUAL_DOTS;
            case CREDITS -> USUAL_CREDITS;
            case ALLOCATION -> WHOLE_FUND;
            case SHOW_OF_HANDS, CONSENT, CONSENSUS, APPROVAL, RANKING, BUDGET -> 0;
        };
    }

    /** The rule alone decides for one winner by most approval. */
    boolean isByRule() {
        return method == null || method == Method.APPROVAL && seats == 1;
    }
}
