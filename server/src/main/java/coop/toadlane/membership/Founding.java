package coop.toadlane.membership;

import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of founding a co-op. */
public sealed interface Founding {

    record Founded(Coop coop) implements Founding {}

    record Refused(Map<String, Sentence> problems) implements Founding {}
}
