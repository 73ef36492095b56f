package coop.toadlane.funding;

/** What became of an idea up to its money. */
public enum IdeaStage {

    PROPOSED, ACCEPTED, TURNED_DOWN, WITHDRAWN, FUNDED, NOT_FUNDED;

    /** Before it is put to the vote it can be costed, and costed again. */
    boolean isUnderReview() {
        return this == PROPOSED || this == ACCEPTED || this == TURNED_DOWN;
    }
}
