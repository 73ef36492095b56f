package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Funds the projects that together have most votes, of all that the budget pays for (Goel, Krishnaswamy, Sakshuwong,
 * Aitamurto, Knapsack Voting for Participatory Budgeting, 2019).
 */
record Knapsack() implements Method {

    @Override
    public String name() {
        return "knapsack";
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        return Support.obstacle(poll).or(() -> KnapsackSearch.obstacle(poll));
    }

    @Override
    public Result count(Poll poll) {
        var search = KnapsackSearch.of(poll);
        var chosen = search.chosen();
        var funded = chosen.stream().sorted().map(poll.options()::get).toList();
        var votes = Support.votes(poll);
        var left = poll.budget().orElseThrow().amount()
                .subtract(funded.stream().map(Option::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
        return new Result(
                name(), poll.title(), 0, poll.options(), funded, List.of(round(poll, votes, chosen, left)),
                search.rival().map(rival -> tie(poll, chosen, rival)).stream().toList(), Optional.empty());
    }

    private static Round round(Poll poll, long[] votes, Set<Integer> chosen, BigDecimal left) {
        var events = new ArrayList<Event>();
        var figures = new ArrayList<Round.Figure>();
        for (var place = 0; place < votes.length; place++) {
            var option = poll.options().get(place);
            var told = BigDecimal.valueOf(votes[place]);
            if (chosen.contains(place)) events.add(new Event(Event.What.FUNDED, option, told));
            figures.add(new Round.Figure(option, chosen.contains(place) ? Round.State.ELECTED : Round.State.DEFEATED, told));
        }
        return new Round(events, figures, Map.of(Round.Measure.LEFT, left));
    }

    /** Two choices with as many votes at the same cost: told are the projects by which they differ. */
    private static Tie tie(Poll poll, Set<Integer> chosen, Set<Integer> rival) {
        var differing = new ArrayList<Option>();
        var taken = new ArrayList<Option>();
        for (var place = 0; place < poll.options().size(); place++) {
            if (chosen.contains(place) == rival.contains(place)) continue;
            differing.add(poll.options().get(place));
            if (chosen.contains(place)) taken.add(poll.options().get(place));
        }
        var rule = poll.tieOrder().isEmpty() ? Tie.Rule.LISTED_FIRST : Tie.Rule.GIVEN_ORDER;
        return new Tie(1, differing, taken, rule, true);
    }
}
