package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Sentence;
import java.util.Optional;

/** What decisions came out of. The room above that leads to decisions keeps it; decisions only carry its name through their form. */
public interface Origins {

    /** Leads back there; {@code said} tells what it came out of. */
    record Origin(Sentence said, String path) {}

    /** A decision was opened from there, in this transaction. A name that means nothing is left alone. */
    void opened(Actor.Member author, DecisionId decision, String origin);

    Optional<Origin> of(CoopId coop, DecisionId decision);
}
