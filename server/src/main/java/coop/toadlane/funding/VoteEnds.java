package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.decisions.DecisionEnded;
import coop.toadlane.record.RecordBook;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a round back to its review when the vote on it did not pass or was withdrawn, and lets its money go free. */
@Component
class VoteEnds {

    private final FundingRoundTable rounds;
    private final Awarding awarding;
    private final RecordBook record;
    private final Clock clock;

    VoteEnds(FundingRoundTable rounds, Awarding awarding, RecordBook record, Clock clock) {
        this.rounds = rounds;
        this.awarding = awarding;
        this.record = record;
        this.clock = clock;
    }

    @EventListener
    void ended(DecisionEnded vote) {
        if (vote.passed()) return;
        rounds.of(vote.coop(), vote.decision()).flatMap(id -> rounds.take(vote.coop(), id))
            .filter(round -> round.decision().filter(vote.decision()::equals).isPresent())
            .ifPresent(round -> backToReview(vote, round));
    }

    private void backToReview(DecisionEnded vote, FundingRound round) {
        var decision = new Actor.Decision(vote.coop(), vote.decision().value());
        awarding.release(decision, round);
        rounds.move(vote.coop(), round.round(), Phase.REVIEW, clock.instant());
        record.append(decision, FundingRounds.entry(round, "vote-failed"));
    }
}
