package coop.toadlane.rounds;

import java.util.List;
import java.util.Optional;

/** What a round is about, and the steps that it takes. */
public enum RoundKind {

    PROPOSAL(Step.PRESENT, Step.CLARIFY, Step.REACT, Step.CONSENT, Step.AMEND),
    ELECTION(Step.NOMINATE, Step.EXPLAIN, Step.CHANGE, Step.PROPOSE, Step.CONSENT);

    private final List<Step> steps;

    RoundKind(Step... steps) {
        this.steps = List.of(steps);
    }

    List<Step> steps() {
        return steps;
    }

    Step first() {
        return steps.getFirst();
    }

    Optional<Step> after(Step step) {
        return steps.stream().skip(steps.indexOf(step) + 1L).findFirst();
    }

    Optional<Step> before(Step step) {
        return steps.indexOf(step) == 0 ? Optional.empty() : Optional.of(steps.get(steps.indexOf(step) - 1));
    }
}
