package coop.toadlane.urn;

/** What came of putting a slip into the box. */
public sealed interface Put {

    /** It lies in the box, in place of an earlier one of the same paper. */
    record Taken(String code) implements Put {}

    record Flawed(Slip.Flaw flaw) implements Put {}

    /** A later one of the same paper lies there. */
    record Outdated() implements Put {}
}
