package coop.toadlane.decisions;

import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells in plain sentences how a decision was counted, from who could vote to what it came to. */
final class Telling {

    private Telling() {}

    static List<Sentence> of(Proposal proposal, Tally tally, List<Options.Option> options) {
        var story = new ArrayList<Sentence>();
        story.add(Sentence.of("decisions.story.turnout", tally.voters(), tally.tookPart()));
        switch (proposal.kind()) {
            case SHOW_OF_HANDS -> story.add(Sentence.of("decisions.story.hands", tally.agree(), tally.abstain(), tally.against()));
            case CONSENT -> story.add(Sentence.of("decisions.story.consent", tally.agree(), tally.abstain(), tally.against()));
            case APPROVAL -> story.addAll(leaders(tally, options));
            case BUDGET -> throw new IllegalStateException("A budget is told by its projects");
        }
        if (tally.needed() > 0) story.add(quorum(tally));
        if (tellsThreshold(proposal, tally)) story.add(threshold(proposal, tally));
        story.add(Sentence.of("decisions.story." + tally.ruling()));
        return story;
    }

    static List<Sentence> of(DecisionPage.BudgetView budget, Tally tally) {
        var funded = budget.turns().stream().filter(option -> Boolean.TRUE.equals(option.funded())).count();
        return List.of(
            Sentence.of("decisions.story.budget.voters", tally.tookPart(), budget.turns().size()),
            Sentence.of("decisions.story.budget.how"),
            Sentence.of("decisions.story.budget.funded", funded, budget.spent(), budget.budget(), budget.left()));
    }

    private static List<Sentence> leaders(Tally tally, List<Options.Option> options) {
        var most = Collections.max(tally.votes());
        var leaders = options.stream().filter(option -> tally.votes().get(option.place() - 1).equals(most)).toList();
        if (most == 0) return List.of();
        if (leaders.size() > 1) return List.of(Sentence.of("decisions.story.tied", leaders.size(), most));
        return List.of(Sentence.of("decisions.story.leader", leaders.getFirst().name(), most));
    }

    private static Sentence quorum(Tally tally) {
        var missing = tally.needed() - tally.tookPart();
        return missing <= 0
            ? Sentence.of("decisions.story.quorum-met", tally.needed())
            : Sentence.of("decisions.story.quorum-missed", tally.needed(), missing);
    }

    private static boolean tellsThreshold(Proposal proposal, Tally tally) {
        return proposal.kind() != BallotKind.CONSENT && proposal.rule().threshold().numerator() > 0
            && tally.ruling() != Ruling.NO_QUORUM && tally.tookPart() > 0;
    }

    private static Sentence threshold(Proposal proposal, Tally tally) {
        var yes = proposal.kind() == BallotKind.APPROVAL ? Collections.max(tally.votes()) : tally.agree();
        var of = switch (proposal.rule().of()) {
            case CAST -> proposal.kind() == BallotKind.APPROVAL ? tally.tookPart() : tally.agree() + tally.against();
            case PRESENT -> tally.tookPart();
            case ALL -> tally.voters();
        };
        var share = of == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(Math.floorDiv(yes * 1000L, of), 3);
        return Sentence.of("decisions.story.threshold", yes, of, share, proposal.kind().ruled(proposal.rule()).thresholdInWords());
    }
}
