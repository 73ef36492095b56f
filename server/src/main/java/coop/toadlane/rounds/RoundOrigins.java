package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Origins;
import coop.toadlane.ui.Sentence;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a decision to the round that it came out of, and not past it to where the round came from. */
@Component
@Order(1)
class RoundOrigins implements Origins {

    private final RoundTable rounds;

    RoundOrigins(RoundTable rounds) {
        this.rounds = rounds;
    }

    /** A round knows its decision by itself. */
    @Override
    public void opened(Actor.Member author, DecisionId decision, String origin) {}

    @Override
    public Optional<Origin> of(CoopId coop, DecisionId decision) {
        return rounds.before(coop, decision).map(round -> new Origin(Sentence.of("rounds.origin." + round.kind()), round.round().path()));
    }
}
