package coop.toadlane.decisions;

import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of bringing an agreement of those present before all members. */
public sealed interface Settled {

    /** It was counted at once, since nobody was left to be asked or all had their time. */
    record Decided(DecisionId id, boolean passed) implements Settled {}

    /** Those who were not there have the days that the rule gives them. */
    record Asked(DecisionId id) implements Settled {}

    /** What is wrong with the draft by now, by field of the form. */
    record Refused(Map<String, Sentence> problems) implements Settled {}
}
