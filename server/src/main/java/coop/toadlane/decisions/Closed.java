package coop.toadlane.decisions;

import java.time.Instant;

/** What came of closing a decision. */
public sealed interface Closed {

    /** It was counted just now. */
    record Counted(boolean passed) implements Closed {}

    /** It had ended before; it is counted once. */
    record Already(Stage stage) implements Closed {}

    /** Too few took part, and by its rule it stays open for longer. */
    record Extended(Instant until) implements Closed {}

    /** All have voted and one asked to close it; a second person has to confirm. */
    record Waiting() implements Closed {}

    /** Its time is not over, and some have not voted. */
    record TooEarly() implements Closed {}
}
