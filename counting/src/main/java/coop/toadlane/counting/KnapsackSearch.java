package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the choice of projects with most votes, then least cost, by dynamic programming over those choices that no other
 * one betters (Nemhauser, Ullmann, Discrete Dynamic Programming and Capital Allocation, 1969); a choice that cannot reach
 * what is surely reached is dropped. All arithmetic that decides is exact.
 */
final class KnapsackSearch {

    /** So many choices are kept beside each other; a poll that would need more is not counted. */
    static final int MOST_CHOICES = 1_000_000;

    private static final long DEAREST = 1L << 52;

    private final long budget;
    private final long[] costs;
    private final long[] votes;
    private final List<Integer> turns;
    private final List<Integer> byWorth;
    private List<Choice> choices = List.of(new Choice(0, 0, -1, null, null));

    /** Projects taken, one after the other; rival is another choice with the same cost and votes. */
    private record Choice(long cost, long votes, int project, Choice before, Choice rival) {}

    private static final class TooMany extends RuntimeException {

        TooMany() {
            super("more than " + MOST_CHOICES + " choices", null, false, false);
        }
    }

    private KnapsackSearch(Poll poll) {
        var scale = scale(poll);
        budget = units(poll.budget().orElseThrow().amount(), scale);
        costs = poll.options().stream().mapToLong(option -> units(option.cost(), scale)).toArray();
        votes = Support.votes(poll);
        var bar = poll.budget().orElseThrow().fewestVotes();
        var ranks = poll.tieRanks();
        turns = IntStream.range(0, costs.length)
                .filter(project -> votes[project] > 0 && BigDecimal.valueOf(votes[project]).compareTo(bar) >= 0)
                .filter(project -> costs[project] <= budget)
                .boxed()
                .sorted(Comparator.comparing((Integer project) -> -ranks[project]))
                .toList();
        byWorth = turns.stream().sorted(Comparator.comparing((Integer project) -> -worth(project))).toList();
    }

    static Optional<String> obstacle(Poll poll) {
        var whole = poll.options().stream().map(Option::cost).reduce(poll.budget().orElseThrow().amount(), BigDecimal::add);
        if (whole.movePointRight(scale(poll)).compareTo(BigDecimal.valueOf(DEAREST)) > 0)
            return Optional.of("its costs have more than 15 digits together");
        try {
            of(poll);
            return Optional.empty();
        } catch (TooMany tooMany) {
            return Optional.of("it would have to keep " + tooMany.getMessage());
        }
    }

    static KnapsackSearch of(Poll poll) {
        var search = new KnapsackSearch(poll);
        var rest = new ArrayList<>(search.byWorth);
        for (var project : search.turns) {
            rest.remove(project);
            search.choices = search.promising(search.with(project), rest);
        }
        return search;
    }

    /** What to fund. */
    Set<Integer> chosen() {
        return projects(choices.getLast());
    }

    /** Another choice that is as good. */
    Optional<Set<Integer>> rival() {
        var taken = new ArrayList<Integer>();
        for (var choice = choices.getLast(); choice != null; choice = choice.before) {
            if (choice.rival != null) {
                var rival = projects(choice.rival);
                rival.addAll(taken);
                return Optional.of(rival);
            }
            if (choice.project >= 0) taken.add(choice.project);
        }
        return Optional.empty();
    }

    private static Set<Integer> projects(Choice last) {
        var projects = new TreeSet<Integer>();
        for (var choice = last; choice.project >= 0; choice = choice.before) projects.add(choice.project);
        return projects;
    }

    /** All choices with or without the project, from least to most cost and votes; of equals the one with it. */
    private List<Choice> with(int project) {
        var merged = new ArrayList<Choice>();
        int without = 0, with = 0;
        while (without < choices.size() || with < choices.size()) {
            var more = with < choices.size() ? plus(choices.get(with), project) : null;
            if (more != null && more.cost > budget) {
                with = choices.size();
                continue;
            }
            if (more == null || (without < choices.size() && before(choices.get(without), more))) {
                add(merged, choices.get(without++));
            } else {
                add(merged, more);
                with++;
            }
        }
        return merged;
    }

    private Choice plus(Choice choice, int project) {
        return new Choice(choice.cost + costs[project], choice.votes + votes[project], project, choice, null);
    }

    private static boolean before(Choice one, Choice other) {
        return one.cost != other.cost ? one.cost < other.cost : one.votes > other.votes;
    }

    private static void add(List<Choice> merged, Choice choice) {
        if (merged.isEmpty() || choice.votes > merged.getLast().votes) merged.add(choice);
        else if (choice.votes == merged.getLast().votes && choice.cost == merged.getLast().cost)
            merged.set(merged.size() - 1, rivals(merged.getLast(), choice));
    }

    private static Choice rivals(Choice first, Choice second) {
        return new Choice(first.cost, first.votes, first.project, first.before, second);
    }

    private List<Choice> promising(List<Choice> all, List<Integer> rest) {
        var sure = all.stream().mapToLong(choice -> sure(choice, rest)).max().orElse(0);
        var kept = all.stream().filter(choice -> atMost(choice, rest) >= sure).toList();
        if (kept.size() > MOST_CHOICES) throw new TooMany();
        return kept;
    }

    /** Votes that a choice surely reaches: with what else is worth most and can be paid. */
    private long sure(Choice choice, List<Integer> rest) {
        var left = budget - choice.cost;
        var reached = choice.votes;
        for (var project : rest) {
            if (costs[project] > left) continue;
            left -= costs[project];
            reached += votes[project];
        }
        return reached;
    }

    /** Votes that a choice cannot exceed: as if a part of a project could be funded; rounded up with room to spare. */
    private double atMost(Choice choice, List<Integer> rest) {
        var left = budget - choice.cost;
        var reached = choice.votes;
        for (var project : rest) {
            if (costs[project] > left) return reached + worth(project) * left + 1;
            left -= costs[project];
            reached += votes[project];
        }
        return reached;
    }

    private double worth(int project) {
        return costs[project] == 0 ? Double.MAX_VALUE : (double) votes[project] / costs[project];
    }

    private static int scale(Poll poll) {
        var scale = poll.budget().orElseThrow().amount().scale();
        for (var option : poll.options()) scale = Math.max(scale, option.cost().scale());
        return Math.max(0, scale);
    }

    private static long units(BigDecimal amount, int scale) {
        return amount.movePointRight(scale).longValueExact();
    }
}
