package coop.toadlane.counting;

/** What a hand can say. */
public enum Answer {
    AGREE,
    ABSTAIN,
    DISAGREE
}
