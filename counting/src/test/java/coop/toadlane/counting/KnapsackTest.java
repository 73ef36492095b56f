package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnapsackTest {

    /** The hiker's knapsack of rosettacode.org: name, weight in decagrams, value. At most 400; the best is 1030, weighing 396. */
    private static final List<String> HIKER = List.of(
            "map 9 150", "compass 13 35", "water 153 200", "sandwich 50 160", "glucose 15 60", "tin 68 45", "banana 27 60",
            "apple 39 40", "cheese 23 30", "beer 52 10", "cream 11 70", "camera 32 30", "shirt 24 15", "trousers 48 10",
            "umbrella 73 40", "rain-trousers 42 70", "overclothes 43 75", "note-case 22 80", "sunglasses 7 20", "towel 18 12",
            "socks 4 50", "book 30 10");

    @Test
    void the_hikers_knapsack_is_packed_as_published() {
        var result = new Knapsack().count(hiker());
        assertThat(result.elected()).extracting(Option::id).containsExactly(
                "map", "compass", "water", "sandwich", "glucose", "banana", "cream", "rain-trousers", "overclothes", "note-case",
                "sunglasses", "socks");
        assertThat(cost(result.elected())).isEqualByComparingTo("396");
        assertThat(result.rounds().getFirst().measures()).containsEntry(Round.Measure.LEFT, new BigDecimal("4"));
        assertThat(result.rounds().getFirst().events().stream().mapToLong(event -> event.amount().longValueExact()).sum())
                .isEqualTo(1030);
    }

    @Test
    void two_cheap_projects_can_have_more_votes_than_the_most_wanted_one() {
        var poll = budget("1000", List.of("hall 1000 5", "lamps 500 3", "trees 500 3"));
        assertThat(new Knapsack().count(poll).elected()).extracting(Option::id).containsExactly("lamps", "trees");
        assertThat(new Greedy().count(poll).elected()).extracting(Option::id).containsExactly("hall");
    }

    @Test
    void choices_that_are_as_good_are_a_tie_that_the_list_breaks() {
        var poll = budget("500", List.of("lamps 500 3", "trees 500 3", "paint 900 9"));
        var result = new Knapsack().count(poll);
        assertThat(result.elected()).extracting(Option::id).containsExactly("lamps");
        assertThat(result.ties()).containsExactly(new Tie(
                1, poll.options().subList(0, 2), poll.options().subList(0, 1), Tie.Rule.LISTED_FIRST, true));
    }

    @Test
    void costs_with_decimals_are_exact_and_too_long_ones_refused() {
        var poll = budget("0.30", List.of("stamps 0.1 1", "paper 0.2 1", "ink 0.01 1"));
        assertThat(new Knapsack().count(poll).elected()).extracting(Option::id).containsExactly("stamps", "ink");
        assertThat(new Knapsack().obstacle(budget("9000000000.000000001", List.of("hall 1 1"))))
                .contains("its costs have more than 15 digits together");
    }

    @Property(tries = 300)
    void no_other_choice_has_more_votes_or_as_many_for_less(@ForAll @LongRange(max = 1L << 40) long seed) {
        var poll = RandomPolls.budget(new Random(seed));
        var votes = Support.votes(poll);
        var best = new Knapsack().count(poll).elected();
        var reached = best.stream().mapToLong(option -> votes[poll.options().indexOf(option)]).sum();
        for (var mask = 0; mask < 1 << votes.length; mask++) {
            var chosen = new ArrayList<Option>();
            var sum = 0L;
            for (var option = 0; option < votes.length; option++) {
                if ((mask >> option & 1) == 0) continue;
                chosen.add(poll.options().get(option));
                sum += votes[option];
            }
            if (cost(chosen).compareTo(poll.budget().orElseThrow().amount()) > 0) continue;
            assertThat(sum).isLessThanOrEqualTo(reached);
            if (sum == reached) assertThat(cost(chosen)).isGreaterThanOrEqualTo(cost(best));
        }
    }

    Stream<Path> cities() throws IOException {
        return SharedData.files("pabulib", ".pb").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cities")
    void a_city_gets_at_least_the_votes_that_greedy_gets_it(Path file) throws IOException {
        var poll = ((Reading.Read<Pabulib>) Pabulib.read(Files.readAllBytes(file))).content().poll();
        assertThat(new Knapsack().obstacle(poll)).isEmpty();
        var best = new Knapsack().count(poll).elected();
        assertThat(votes(poll, best)).isGreaterThanOrEqualTo(votes(poll, new Greedy().count(poll).elected()));
        assertThat(cost(best)).isLessThanOrEqualTo(poll.budget().orElseThrow().amount());
    }

    private static long votes(Poll poll, Collection<Option> options) {
        var votes = Support.votes(poll);
        return options.stream().mapToLong(option -> votes[poll.options().indexOf(option)]).sum();
    }

    private static BigDecimal cost(Collection<Option> options) {
        return options.stream().map(Option::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Poll hiker() {
        return budget("400", HIKER);
    }

    /** @param projects such as {@code lamps 500 3}: name, cost, points from one voter */
    private static Poll budget(String amount, List<String> projects) {
        var rows = projects.stream().map(project -> project.split(" ")).toList();
        var options = rows.stream().map(row -> new Option(row[0], row[0], new BigDecimal(row[1]))).toList();
        var points = rows.stream().mapToInt(row -> Integer.parseInt(row[2])).toArray();
        var places = new int[points.length];
        Arrays.setAll(places, place -> place);
        return Poll.of(Poll.Kind.SCORES, options, List.of(Ballot.scoring(places, points)))
                .withBudget(new Budget(new BigDecimal(amount)));
    }
}
