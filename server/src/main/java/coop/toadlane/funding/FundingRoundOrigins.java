package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Origins;
import coop.toadlane.ui.Sentence;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells decisions of the round that they came out of. */
@Component
class FundingRoundOrigins implements Origins {

    private final FundingRoundTable rounds;

    FundingRoundOrigins(FundingRoundTable rounds) {
        this.rounds = rounds;
    }

    /** A round puts itself to the vote; no form carries its name. */
    @Override
    public void opened(Actor.Member author, DecisionId decision, String origin) {}

    @Override
    public Optional<Origin> of(CoopId coop, DecisionId decision) {
        return rounds.of(coop, decision).flatMap(id -> rounds.find(coop, id))
            .map(round -> new Origin(Sentence.of("funding.origin", round.title()), round.round().path()));
    }
}
