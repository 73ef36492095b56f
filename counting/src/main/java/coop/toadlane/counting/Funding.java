package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is funded so far, and how it came to it. */
final class Funding {

    /** Decimal places in which payments are told. */
    private static final int TOLD = 4;

    private final Poll poll;
    private final Approvals approvals;
    private final Fraction[] costs;
    private final Fraction share;
    private final List<Integer> funded = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private Fraction left;

    Funding(Poll poll, Approvals approvals, Fraction[] costs, Fraction share) {
        this.poll = poll;
        this.approvals = approvals;
        this.costs = costs;
        this.share = share;
        left = Fraction.of(poll.budget().orElseThrow().amount());
    }

    Fraction spent() {
        return Fraction.of(poll.budget().orElseThrow().amount()).minus(left);
    }

    /** Whether what is left pays for nothing more that anybody wants. */
    boolean exhaustive() {
        return IntStream.range(0, costs.length).noneMatch(this::couldBeFunded);
    }

    private boolean couldBeFunded(int project) {
        return !funded.contains(project) && approvals.wanted(project, poll) && left.atLeast(costs[project]);
    }

    /** @param tied the projects that asked equally little of their supporters, this one among them */
    void fund(int project, Fraction payment, List<Integer> tied) {
        if (tied.size() > 1) {
            var options = tied.stream().map(poll.options()::get).toList();
            ties.add(new Tie(rounds.size() + 1, options, List.of(poll.options().get(project)), rule(project, tied), true));
        }
        fund(project, Map.of(
                Round.Measure.SHARE, told(share),
                Round.Measure.PAYMENT, told(payment),
                Round.Measure.LEFT, told(left.minus(costs[project]))));
    }

    /** Spends what is left on the projects with most votes that it pays for; of equals on the cheaper, then as listed. */
    void spendTheRest() {
        var byVotes = Comparator.comparing((Integer project) -> -approvals.votes()[project])
                .thenComparing(project -> costs[project]);
        for (var project : IntStream.range(0, costs.length).boxed().sorted(byVotes).toList())
            if (couldBeFunded(project))
                fund(project, Map.of(Round.Measure.LEFT, told(left.minus(costs[project]))));
    }

    private void fund(int project, Map<Round.Measure, BigDecimal> measures) {
        left = left.minus(costs[project]);
        funded.add(project);
        var option = poll.options().get(project);
        var votes = BigDecimal.valueOf(approvals.votes()[project]);
        rounds.add(new Round(
                List.of(new Event(Event.What.FUNDED, option, votes)),
                List.of(new Round.Figure(option, Round.State.ELECTED, votes)),
                measures));
    }

    private static BigDecimal told(Fraction amount) {
        var rounded = amount.decimal(TOLD).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private Tie.Rule rule(int taken, List<Integer> tied) {
        var others = tied.stream().filter(project -> project != taken).toList();
        if (others.stream().noneMatch(project -> costs[project].equals(costs[taken]))) return Tie.Rule.LOWER_COST;
        var sameCost = others.stream().filter(project -> costs[project].equals(costs[taken]));
        return sameCost.allMatch(project -> approvals.votes()[project] < approvals.votes()[taken])
                ? Tie.Rule.MORE_VOTES
                : Tie.Rule.LISTED_FIRST;
    }

    Result result(String method) {
        return new Result(
                method, poll.title(), 0, poll.options(), funded.stream().map(poll.options()::get).toList(), rounds, ties,
                Optional.empty());
    }
}
