package coop.toadlane.ballots;

/** What a voter can say to a proposal. */
public enum Answer {

    AGREE("agree"),
    ABSTAIN("abstain"),
    DISAGREE("object"),
    OBJECT("object"),
    /** Lets the others decide, without being behind it. */
    STAND_ASIDE("abstain"),
    /** Cannot live with it: one is enough to stop it. */
    BLOCK("block");

    private final String colour;

    Answer(String colour) {
        this.colour = colour;
    }

    /** The class of the style sheet that colours it. */
    public String colour() {
        return colour;
    }

    /** Whether it stops a proposal, and therefore has to say why. */
    public boolean stops() {
        return this == OBJECT || this == BLOCK;
    }
}
