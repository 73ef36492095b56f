package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Greedy approval: takes the projects from most to fewest votes and funds each that the rest of the budget pays for, as
 * most cities do (Rey, Schmidt, Maly, The (Computational) Social Choice Take on Indivisible Participatory Budgeting, 4.1).
 */
record Greedy() implements Method {

    @Override
    public String name() {
        return "greedy";
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        return Support.obstacle(poll);
    }

    @Override
    public Result count(Poll poll) {
        var turns = turns(poll);
        var funded = turns.stream().filter(Turn::funded).map(Turn::project).toList();
        return new Result(
                name(), poll.title(), 0, poll.options(), funded,
                turns.stream().map(Turn::round).toList(), ties(turns), Optional.empty());
    }

    private static List<Turn> turns(Poll poll) {
        var budget = poll.budget().orElseThrow(() -> new IllegalArgumentException("nothing is funded without a budget"));
        var votes = Support.votes(poll);
        var order = IntStream.range(0, votes.length)
                .boxed()
                .sorted(Comparator.comparing((Integer project) -> votes[project]).reversed())
                .toList();
        var left = budget.amount();
        var turns = new ArrayList<Turn>();
        for (var place : order) {
            var turn = new Turn(poll.options().get(place), BigDecimal.valueOf(votes[place]), left, budget.fewestVotes());
            turns.add(turn);
            left = turn.leftAfter();
        }
        return turns;
    }

    /** Projects with the same number of votes, whose turns came in the order in which they are listed. */
    private static List<Tie> ties(List<Turn> turns) {
        var ties = new ArrayList<Tie>();
        for (int from = 0, to; from < turns.size(); from = to) {
            to = from + 1;
            while (to < turns.size() && turns.get(to).votes().equals(turns.get(from).votes())) to++;
            if (to - from > 1) ties.add(tie(from + 1, turns.subList(from, to)));
        }
        return ties;
    }

    /** Another order would fund others if one of them, left out, would have been paid for had its turn come first. */
    private static Tie tie(int round, List<Turn> turns) {
        var leftAtFirst = turns.getFirst().left();
        var projects = turns.stream().map(Turn::project).toList();
        var decisive = turns.stream()
                .anyMatch(turn -> turn.tooDear() && turn.project().cost().compareTo(leftAtFirst) <= 0);
        return new Tie(round, projects, projects, Tie.Rule.LISTED_FIRST, decisive);
    }

    /** One project's turn, with what was left of the budget when it came. */
    private record Turn(Option project, BigDecimal votes, BigDecimal left, BigDecimal fewestVotes) {

        boolean tooFewVotes() {
            return votes.compareTo(fewestVotes) < 0;
        }

        boolean tooDear() {
            return !tooFewVotes() && project.cost().compareTo(left) > 0;
        }

        boolean funded() {
            return !tooFewVotes() && !tooDear();
        }

        BigDecimal leftAfter() {
            return funded() ? left.subtract(project.cost()) : left;
        }

        Round round() {
            var state = funded() ? Round.State.ELECTED : Round.State.DEFEATED;
            return new Round(
                    List.of(event()),
                    List.of(new Round.Figure(project, state, votes)),
                    Map.of(Round.Measure.LEFT, leftAfter()));
        }

        private Event event() {
            if (tooFewVotes()) return new Event(Event.What.TOO_FEW_VOTES, project, votes);
            if (tooDear()) return new Event(Event.What.TOO_DEAR, project, project.cost().subtract(left));
            return new Event(Event.What.FUNDED, project, votes);
        }
    }
}
