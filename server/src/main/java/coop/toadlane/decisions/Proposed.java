package coop.toadlane.decisions;

import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of putting something to the members. */
public sealed interface Proposed {

    record Opened(DecisionId id) implements Proposed {}

    /** What is wrong, by field of the form. */
    record Refused(Map<String, Sentence> problems) implements Proposed {}
}
