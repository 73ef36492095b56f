package coop.toadlane.tally;

import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Option;
import coop.toadlane.counting.Round;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Tells in plain sentences how a decision was counted, from who could vote to what it came to. */
public final class Telling {

    private Telling() {}

    public static List<Sentence> of(Question question, Counted counted, Optional<BudgetView> budget) {
        var tally = counted.tally();
        var story = new ArrayList<Sentence>();
        story.add(budget.map(view -> Sentence.of("decisions.story.budget.voters", tally.tookPart(), view.turns().size()))
            .orElseGet(() -> Sentence.of("decisions.story.turnout", tally.voters(), tally.tookPart())));
        story.addAll(count(question, counted));
        budget.ifPresent(view -> story.addAll(funding(view, counted.account())));
        if (tally.needed() > 0) story.add(quorum(tally));
        if (tellsThreshold(question, tally)) story.add(threshold(question, counted));
        if (budget.isEmpty()) story.add(ruling(question, tally));
        return story;
    }

    private static List<Sentence> count(Question question, Counted counted) {
        var tally = counted.tally();
        var method = question.way().method();
        if (method != null)
            return counted.account().map(account -> new ElectionTelling(method, account, counted.options()).told())
                .orElseGet(() -> List.of(Sentence.of("method.how." + method)));
        return switch (question.kind()) {
            case SHOW_OF_HANDS -> List.of(question.rule().weighs()
                ? Sentence.of("decisions.story.weighed", tally.agree(), tally.against(), tally.abstain())
                : Sentence.of("decisions.story.hands", tally.agree(), tally.abstain(), tally.against()));
            case CONSENT -> List.of(Sentence.of("decisions.story.consent", tally.agree(), tally.abstain(), tally.against()));
            case CONSENSUS -> List.of(Sentence.of(
                "decisions.story.consensus", tally.agree(), tally.abstain(), tally.against(), tally.blocked()));
            case APPROVAL -> leaders(tally, counted.options());
            case RANKING, SCORES, DOTS, BUDGET, CREDITS, ALLOCATION ->
                throw new IllegalStateException(question.kind() + " without a method");
        };
    }

    private static List<Sentence> funding(BudgetView budget, Optional<Account> account) {
        var funded = budget.turns().stream().filter(option -> Boolean.TRUE.equals(option.funded())).count();
        var story = new ArrayList<Sentence>();
        account.flatMap(count -> count.rounds().stream().findFirst()).flatMap(first -> first.measure(Round.Measure.SHARE))
            .ifPresent(share -> story.add(Sentence.of("decisions.story.budget.share", budget.told(share))));
        story.add(Sentence.of(
            "decisions.story.budget.funded", funded, budget.told(budget.spent()), budget.told(budget.budget()),
            budget.told(budget.left())));
        return story;
    }

    private static Sentence ruling(Question question, Tally tally) {
        var chosen = tally.ruling() == Ruling.PASSED && question.way().method() != null;
        return chosen ? Sentence.of("decisions.story.chosen") : Sentence.of("decisions.story." + tally.ruling());
    }

    private static List<Sentence> leaders(Tally tally, List<Option> options) {
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

    private static boolean tellsThreshold(Question question, Tally tally) {
        return question.way().isByRule() && question.kind() != BallotKind.CONSENT && question.rule().threshold().numerator() > 0
            && tally.ruling() != Ruling.NO_QUORUM && tally.tookPart() > 0;
    }

    private static Sentence threshold(Question question, Counted counted) {
        var tally = counted.tally();
        var yes = question.kind() == BallotKind.APPROVAL ? Collections.max(tally.votes()) : tally.agree();
        var of = switch (question.rule().of()) {
            case CAST -> question.kind() == BallotKind.APPROVAL ? tally.tookPart() : tally.agree() + tally.against();
            case PRESENT -> question.kind() == BallotKind.APPROVAL ? tally.tookPart() : tally.said();
            case ALL -> question.rule().weighs() ? counted.classes().stream().mapToInt(ClassTally::votes).sum() : tally.voters();
        };
        var share = of == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(Math.floorDiv(yes * 1000L, of), 3);
        return Sentence.of("decisions.story.threshold", yes, of, share, question.kind().ruled(question.rule()).thresholdInWords());
    }
}
