package coop.toadlane.counting;

/** The rules by which ballots are counted with the weighted inclusive Gregory method. */
enum WigmRules implements Wigm.Rules {
    /** The Scottish Local Government Elections Order 2011, rules 45 to 52. */
    SCOTTISH {
        @Override
        public Fraction quota(long ballots, int seats) {
            return Fraction.of(ballots / (seats + 1) + 1);
        }

        @Override
        public Fraction weight(Fraction weight, Fraction surplus, Fraction votes) {
            return weight.times(surplus).over(votes).truncated(digits());
        }

        @Override
        public int digits() {
            return 5;
        }

        @Override
        public boolean electsAtOnce() {
            return true;
        }

        @Override
        public boolean looksBack() {
            return true;
        }
    },

    /** The reference rule of the Proportional Representation Foundation, in four decimal places. */
    REFERENCE {
        @Override
        public Fraction quota(long ballots, int seats) {
            return Fraction.of(ballots, seats + 1).truncated(digits()).plus(Fraction.unit(digits()));
        }

        @Override
        public Fraction weight(Fraction weight, Fraction surplus, Fraction votes) {
            return weight.times(surplus).truncated(digits()).over(votes).truncated(digits());
        }

        @Override
        public int digits() {
            return 4;
        }
    },

    /** The same without rounding: whoever has more than the exact quota is elected. */
    EXACT {
        @Override
        public Fraction quota(long ballots, int seats) {
            return Fraction.of(ballots, seats + 1);
        }

        @Override
        public boolean reaches(Fraction votes, Fraction quota) {
            return votes.moreThan(quota);
        }

        @Override
        public Fraction weight(Fraction weight, Fraction surplus, Fraction votes) {
            return weight.times(surplus).over(votes);
        }

        @Override
        public int digits() {
            return 12;
        }
    };

    @Override
    public boolean electsAtOnce() {
        return false;
    }

    @Override
    public boolean looksBack() {
        return false;
    }
}
