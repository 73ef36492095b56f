package coop.toadlane.counting;

import java.math.BigDecimal;

/** How much agreement a decision needs, by weight: more than a share, or at least a share, of a base. */
public record Threshold(Bound bound, Share share, Base base) {

    /** More agree than disagree. */
    public static final Threshold MAJORITY = new Threshold(Bound.MORE_THAN, Share.HALF, Base.CAST);

    public enum Bound {
        MORE_THAN,
        AT_LEAST
    }

    /** Of what the share is: votes other than abstentions; everybody present; everybody eligible. */
    public enum Base {
        CAST,
        PRESENT,
        ALL
    }

    /** @param base the weight of the base */
    public record Check(Threshold rule, BigDecimal agree, BigDecimal base) {

        /** Nobody's agreement is never enough, though nothing be at least a share of nothing. */
        public boolean met() {
            if (agree.signum() == 0) return false;
            var compared = rule.share.compare(agree, base);
            return switch (rule.bound) {
                case MORE_THAN -> compared > 0;
                case AT_LEAST -> compared >= 0;
            };
        }
    }

    Check check(BigDecimal agree, Turnout turnout) {
        return new Check(this, agree, turnout.weightOf(base));
    }
}
