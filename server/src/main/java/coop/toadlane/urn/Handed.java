package coop.toadlane.urn;

/** What came of asking for a paper. */
public sealed interface Handed {

    /** The same stamp comes again for the same envelope, so that a lost connection loses no vote. */
    record Stamped(String blindStamp) implements Handed {}

    /** This member had another envelope stamped before. */
    record Before() implements Handed {}

    /** What was sent is no envelope for this box. */
    record Unreadable() implements Handed {}
}
