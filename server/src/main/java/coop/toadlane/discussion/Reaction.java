package coop.toadlane.discussion;

/** What can be said to a comment without a word. */
public enum Reaction {

    AGREE, THANKS, SMILE, WONDER;

    String key() {
        return "discussion.reaction." + this;
    }
}
