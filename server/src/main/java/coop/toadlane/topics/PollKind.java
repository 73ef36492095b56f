package coop.toadlane.topics;

/** What a quick poll asks: agree, pass or disagree; one of its own options; or which of several times suit. It binds nobody. */
public enum PollKind {

    SENSE, CHOICE, TIME;

    /** The places that a sense check has. */
    static final int SENSES = 3;
}
