package coop.toadlane.decisions;

/** What a voter can say to a proposal. */
public enum Answer {

    AGREE("agree"),
    ABSTAIN("abstain"),
    DISAGREE("object"),
    OBJECT("object");

    private final String colour;

    Answer(String colour) {
        this.colour = colour;
    }

    /** The class of the style sheet that colours it. */
    public String colour() {
        return colour;
    }
}
