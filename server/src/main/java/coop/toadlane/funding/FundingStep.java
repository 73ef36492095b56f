package coop.toadlane.funding;

import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One step of a round's way, and whether it is behind, under way or ahead. */
record FundingStep(Phase phase, State state, Sentence when) {

    enum State { DONE, NOW, AHEAD }

    static List<FundingStep> of(FundingRound round, LocalDate today) {
        var now = round.phase(today);
        var steps = new ArrayList<FundingStep>();
        for (var phase : Phase.values()) {
            if (phase == Phase.CLOSED || phase == Phase.DELIVERY && round.looksBack()) continue;
            steps.add(new FundingStep(phase, state(phase, now), when(phase, round)));
        }
        return steps;
    }

    private static State state(Phase phase, Phase now) {
        if (phase == now) return State.NOW;
        return phase.ordinal() < now.ordinal() ? State.DONE : State.AHEAD;
    }

    private static Sentence when(Phase phase, FundingRound round) {
        return switch (phase) {
            case IDEAS -> Sentence.of("funding.when.IDEAS", round.ideasUntil());
            case VOTING -> Sentence.of("funding.when.VOTING", round.votingDays());
            case DELIVERY -> Sentence.of("funding.when.DELIVERY", round.deliverBy());
            case REVIEW, CLOSED -> Sentence.of("funding.when." + phase);
        };
    }
}
