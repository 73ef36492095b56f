package coop.toadlane.counting;

/** How many must be present for a decision to count: at least a share of those eligible, by heads. */
public record Quorum(Share ofEligible) {

    public static final Quorum NONE = new Quorum(Share.NONE);

    /** @param needed the fewest people who would have met it */
    public record Check(Quorum rule, int present, int needed) {

        public boolean met() {
            return present >= needed;
        }
    }

    Check check(Turnout turnout) {
        return new Check(this, turnout.present().people(), ofEligible.fewestOf(turnout.eligible().people()));
    }
}
