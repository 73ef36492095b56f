package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
class GreedyTest {

    private static final Option LAMPS = new Option("lamps", "Lamps", new BigDecimal("600"));
    private static final Option BENCHES = new Option("benches", "Benches", new BigDecimal("500"));
    private static final Option TREES = new Option("trees", "Trees", new BigDecimal("400"));

    Stream<Path> cities() throws IOException {
        return SharedData.files("pabulib", ".pb").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cities")
    void what_is_funded_is_what_the_city_funded(Path file) throws IOException {
        var city = ((Reading.Read<Pabulib>) Pabulib.read(Files.readAllBytes(file))).content();
        assertThat(new Greedy().count(city.poll()).elected()).extracting(Option::id)
                .containsExactlyInAnyOrderElementsOf(city.selected().orElseThrow());
    }

    @Test
    void a_project_too_dear_for_the_rest_is_passed_over_and_a_cheaper_one_funded() {
        var result = count("1000", "0", Ballot.approving(0, 1).cast(3), Ballot.approving(0).cast(1), Ballot.approving(2));
        assertThat(result.elected()).containsExactly(LAMPS, TREES);
        assertThat(result.rounds()).flatExtracting(Round::events).containsExactly(
                new Event(Event.What.FUNDED, LAMPS, new BigDecimal("4")),
                new Event(Event.What.TOO_DEAR, BENCHES, new BigDecimal("100")),
                new Event(Event.What.FUNDED, TREES, new BigDecimal("1")));
    }

    @Test
    void a_project_below_the_bar_is_not_funded_though_money_is_left() {
        var result = count("2000", "2", Ballot.approving(0, 1), Ballot.approving(0));
        assertThat(result.elected()).containsExactly(LAMPS);
        assertThat(result.rounds().get(1).events().getFirst().what()).isEqualTo(Event.What.TOO_FEW_VOTES);
    }

    @Test
    void a_tie_goes_by_the_list_and_says_whether_it_decided() {
        assertThat(count("600", "0", Ballot.approving(0, 1)).ties()).containsExactly(
                new Tie(1, List.of(LAMPS, BENCHES), List.of(LAMPS, BENCHES), Tie.Rule.LISTED_FIRST, true));
        assertThat(count("1100", "0", Ballot.approving(0, 1)).ties().getFirst().decisive()).isFalse();
    }

    @Test
    void points_are_added_up_where_voters_give_points() {
        var poll = Poll.of(Poll.Kind.SCORES, List.of(LAMPS, BENCHES), List.of(
                        Ballot.scoring(new int[] {0, 1}, new int[] {1, 5}), Ballot.scoring(new int[] {0}, new int[] {3})))
                .withBudget(new Budget(new BigDecimal("600")));
        assertThat(new Greedy().count(poll).elected()).containsExactly(BENCHES);
    }

    @Test
    void rankings_and_polls_without_a_budget_cannot_be_counted() {
        var poll = Poll.of(Poll.Kind.RANKING, List.of(LAMPS), List.of());
        assertThat(new Greedy().obstacle(poll)).contains("it spends a budget, and there is none");
        assertThat(new Greedy().obstacle(poll.withBudget(new Budget(BigDecimal.TEN)))).isPresent();
    }

    @Property(tries = 200)
    void the_order_of_ballots_does_not_matter_and_the_budget_holds(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        var poll = RandomPolls.budget(random);
        var result = new Greedy().count(poll);
        var shuffled = new ArrayList<>(poll.ballots());
        Collections.shuffle(shuffled, random);
        assertThat(new Greedy().count(poll.withBallots(shuffled))).isEqualTo(result);
        assertThat(result.elected().stream().map(Option::cost).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isLessThanOrEqualTo(poll.budget().orElseThrow().amount());
    }

    private static Result count(String budget, String fewestVotes, Ballot... ballots) {
        return new Greedy().count(Poll.of(Poll.Kind.APPROVAL, List.of(LAMPS, BENCHES, TREES), List.of(ballots))
                .withBudget(new Budget(new BigDecimal(budget), new BigDecimal(fewestVotes))));
    }
}
