package coop.toadlane.rounds;

import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of calling a round. */
public sealed interface Convened {

    record Called(RoundId id) implements Convened {}

    /** What is wrong, by field of the form. */
    record Refused(Map<String, Sentence> problems) implements Convened {}
}
