package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EqualSharesTest {

    Stream<Path> cities() throws IOException {
        return SharedData.files("pabulib", ".pb").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cities")
    void what_is_funded_is_what_pabutools_funded(Path file) throws IOException {
        var poll = ((Reading.Read<Pabulib>) Pabulib.read(Files.readAllBytes(file))).content().poll();
        var expected = JsonMapper.shared().readTree(SharedData.text("pabulib/expected.json")).get(file.getFileName().toString());
        for (var satisfaction : EqualShares.Satisfaction.values()) {
            var result = new EqualShares(satisfaction, EqualShares.Completion.NONE).count(poll);
            var ids = expected.get("mes_" + ResultJson.word(satisfaction)).valueStream().map(id -> id.asString()).toList();
            assertThat(result.elected()).extracting(Option::id).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    /** Four voters with 25 each: three want the first project, two of them also the second, one the others. */
    private static final Poll SMALL = poll(100, List.of(60, 30, 40, 25),
            Ballot.approving(0, 1).cast(2), Ballot.approving(0), Ballot.approving(2, 3));

    @Test
    void a_project_is_funded_by_its_supporters_alone() {
        assertThat(funded(SMALL, "cost", "none")).containsExactly("p0", "p3");
        assertThat(funded(SMALL, "cardinality", "none")).containsExactly("p1", "p3");
    }

    @Test
    void what_a_round_tells_is_the_share_the_payment_and_what_is_left() {
        var round = method("cost", "none").count(SMALL).rounds().getFirst();
        assertThat(round.measures()).containsExactly(
                Map.entry(Round.Measure.LEFT, new BigDecimal("40")),
                Map.entry(Round.Measure.SHARE, new BigDecimal("25")),
                Map.entry(Round.Measure.PAYMENT, new BigDecimal("20")));
    }

    @Test
    void who_has_less_pays_all_they_have_and_the_others_the_rest() {
        var poll = poll(90, List.of(30, 40), Ballot.approving(0, 1), Ballot.approving(1), Ballot.approving());
        var rounds = method("cost", "none").count(poll).rounds();
        assertThat(rounds).hasSize(1);
        assertThat(rounds.getFirst().measures()).containsEntry(Round.Measure.PAYMENT, new BigDecimal("20"));
    }

    @Test
    void what_is_left_is_spent_greedily_if_so_asked() {
        var poll = poll(100, List.of(60, 50, 20), Ballot.approving(0), Ballot.approving(1).cast(2), Ballot.approving(2));
        assertThat(funded(poll, "cost", "none")).containsExactly("p1", "p2");
        assertThat(funded(poll.withBudget(new Budget(BigDecimal.valueOf(130))), "cost", "greedy")).containsExactly("p1", "p2", "p0");
    }

    @Test
    void shares_are_raised_as_long_as_the_budget_holds() {
        var poll = poll(100, List.of(60, 40), Ballot.approving(0).cast(3), Ballot.approving(1).cast(2));
        assertThat(funded(poll, "cost", "none")).containsExactly("p0", "p1");
        var less = poll.withBudget(new Budget(BigDecimal.valueOf(99)));
        assertThat(funded(less, "cost", "none")).isEmpty();
        assertThat(funded(less, "cost", "add1")).isEmpty();
        assertThat(funded(less, "cost", "add1u")).containsExactly("p0");
    }

    @Test
    void a_tie_goes_to_the_cheaper_then_to_more_votes_then_as_listed() {
        var cheaper = poll(100, List.of(40, 20), Ballot.approving(0, 1));
        assertThat(method("cost", "none").count(cheaper).ties()).extracting(Tie::rule).containsExactly(Tie.Rule.LOWER_COST);
        var listed = poll(100, List.of(20, 20), Ballot.approving(0, 1));
        assertThat(method("cost", "none").count(listed).ties()).extracting(Tie::rule).containsExactly(Tie.Rule.LISTED_FIRST);
    }

    @Test
    void an_unknown_setting_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> method("joy", "none"))
                .withMessage("--satisfaction is one of cost, cardinality, not joy");
        assertThatIllegalArgumentException().isThrownBy(() -> new Greedy().with("completion", "none"))
                .withMessage("greedy has no --completion");
        assertThat(method("cost", "none").obstacle(Poll.of(Poll.Kind.RANKING, SMALL.options(), List.of())))
                .contains("it needs ballots that approve");
    }

    @Property(tries = 200)
    void the_budget_holds_and_neither_the_order_of_ballots_nor_bundling_matters(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        var poll = RandomPolls.budget(random);
        var single = new ArrayList<Ballot>();
        poll.ballots().forEach(ballot -> single.addAll(Collections.nCopies((int) ballot.times(), ballot.cast(1))));
        Collections.shuffle(single, random);
        for (var satisfaction : List.of("cost", "cardinality"))
            for (var completion : List.of("none", "add1", "add1u", "greedy")) {
                var result = method(satisfaction, completion).count(poll);
                assertThat(method(satisfaction, completion).count(poll.withBallots(single))).isEqualTo(result);
                assertThat(result.elected().stream().map(Option::cost).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isLessThanOrEqualTo(poll.budget().orElseThrow().amount());
            }
    }

    private static List<String> funded(Poll poll, String satisfaction, String completion) {
        return method(satisfaction, completion).count(poll).elected().stream().map(Option::id).toList();
    }

    private static Method method(String satisfaction, String completion) {
        return Methods.named("equal-shares").orElseThrow().with("satisfaction", satisfaction).with("completion", completion);
    }

    private static Poll poll(int budget, List<Integer> costs, Ballot... ballots) {
        var options = IntStream.range(0, costs.size())
                .mapToObj(place -> new Option("p" + place, "", BigDecimal.valueOf(costs.get(place))))
                .toList();
        return Poll.of(Poll.Kind.APPROVAL, options, List.of(ballots)).withBudget(new Budget(BigDecimal.valueOf(budget)));
    }
}
