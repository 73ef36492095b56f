package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingMethodsTest {

    private static final List<String> NAMES =
            List.of("plurality", "borda", "irv", "condorcet", "schulze", "ranked-pairs", "minimax");

    /** Where the capital of Tennessee should be: the example that every textbook has. */
    private static final Poll TENNESSEE = poll("MNCK", "42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM");

    /** Example 1 of Schulze's paper: 45 voters, five candidates, nobody beats all. */
    private static final Poll SCHULZE = poll(
            "ABCDE", "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC");

    @ParameterizedTest(name = "{0} elects {1} in Tennessee and {2} in Schulze''s example")
    @CsvSource({
        "plurality,    M, C",
        "borda,        N, E",
        "irv,          K, C",
        "condorcet,    N, ''",
        "schulze,      N, E",
        "ranked-pairs, N, A",
        "minimax,      N, E",
    })
    void each_method_elects_its_own(String method, String tennessee, String schulze) {
        assertThat(elected(method, TENNESSEE)).isEqualTo(tennessee);
        assertThat(elected(method, SCHULZE)).isEqualTo(schulze);
    }

    @Test
    void the_duels_are_told() {
        var duels = count("schulze", SCHULZE).duels().orElseThrow();
        assertThat(duels.prefer(0, 1)).isEqualTo(20);
        assertThat(duels.prefer(1, 0)).isEqualTo(25);
        assertThat(duels.preferred().get(3)).containsExactly(15L, 12L, 28L, 0L, 14L);
    }

    @Test
    void ranked_pairs_tells_which_wins_count_and_which_would_close_a_circle() {
        var events = count("ranked-pairs", poll("ABC", "8 ABC", "7 BCA", "6 CAB")).rounds().getFirst().events();
        assertThat(events).extracting(Event::what)
                .startsWith(Event.What.WON_DUEL, Event.What.WON_DUEL, Event.What.LOST_IN_CYCLE);
    }

    @Test
    void what_is_not_ranked_is_ranked_last_and_equals_share_points() {
        var equals = Poll.of(Poll.Kind.RANKING, TENNESSEE.options(), List.of(
                Ballot.ranking(new int[] {0, 1}, new int[] {1, 1}), Ballot.ranking(2)));
        var figures = count("borda", equals).rounds().getFirst().figures();
        assertThat(figures.stream().map(figure -> figure.votes().toPlainString())).containsExactly("3.5", "3.5", "3.5", "1.5");
    }

    @Test
    void withdrawn_options_are_passed_over() {
        var poll = new Poll("", Poll.Kind.RANKING, TENNESSEE.options(), TENNESSEE.ballots(), 1,
                Optional.empty(), Set.of(1), List.of());
        assertThat(elected("plurality", poll)).isEqualTo("M");
        assertThat(elected("condorcet", poll)).isEqualTo("C");
        assertThat(elected("irv", poll)).isEqualTo("C");
    }

    @Test
    void several_seats_are_filled_one_after_the_other() {
        assertThat(elected("schulze", TENNESSEE.withSeats(3))).isEqualTo("NCK");
        assertThat(elected("plurality", TENNESSEE.withSeats(2))).isEqualTo("MN");
        assertThat(elected("irv", TENNESSEE.withSeats(2))).isEqualTo("KM");
    }

    @Test
    void ballots_that_a_method_cannot_count_are_named() {
        var equals = TENNESSEE.withBallots(List.of(Ballot.ranking(new int[] {0, 1}, new int[] {1, 1})));
        assertThat(obstacle("irv", equals)).isEqualTo("a ballot ranks options as equals");
        assertThat(obstacle("plurality", equals)).isEqualTo("a ballot ranks options as equals");
        assertThat(obstacle("borda", equals)).isEmpty();
        var approvals = Poll.of(Poll.Kind.APPROVAL, TENNESSEE.options(), List.of(Ballot.approving(0, 1)));
        assertThat(obstacle("plurality", approvals)).isEqualTo("a ballot approves more than one option");
        assertThat(obstacle("schulze", approvals)).isEqualTo("it needs ballots that rank or give points");
        assertThat(obstacle("score", approvals)).isEqualTo("it needs ballots that give points");
        assertThat(obstacle("approval", equals)).isEqualTo("it needs ballots that approve");
    }

    @Property(tries = 300)
    void the_order_of_ballots_does_not_matter(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        var poll = RandomPolls.ranking(random);
        var shuffled = new ArrayList<>(poll.ballots());
        Collections.shuffle(shuffled, random);
        for (var name : NAMES) assertThat(count(name, poll.withBallots(shuffled))).as(name).isEqualTo(count(name, poll));
    }

    @Property(tries = 300)
    void who_beats_everybody_is_elected(@ForAll @LongRange(max = 1L << 40) long seed) {
        var poll = RandomPolls.ranking(new Random(seed)).withSeats(1);
        var winner = elected("condorcet", poll);
        if (winner.isEmpty()) return;
        for (var name : List.of("schulze", "ranked-pairs", "minimax")) assertThat(elected(name, poll)).as(name).isEqualTo(winner);
    }

    @Property(tries = 300)
    void names_and_places_do_not_matter_where_nothing_is_tied(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        for (var poll : List.of(RandomPolls.ranking(random), RandomPolls.scores(random), RandomPolls.budget(random))) {
            var moved = RandomPolls.moved(poll, random);
            for (var method : Methods.all()) {
                if (method.obstacle(poll).isPresent() || !method.count(poll).ties().isEmpty()) continue;
                assertThat(method.count(moved).elected()).as(method.name())
                        .containsExactlyInAnyOrderElementsOf(method.count(poll).elected());
            }
        }
    }

    private static Result count(String method, Poll poll) {
        return Methods.named(method).orElseThrow().count(poll);
    }

    private static String elected(String method, Poll poll) {
        return String.join("", count(method, poll).elected().stream().map(Option::id).toList());
    }

    private static String obstacle(String method, Poll poll) {
        return Methods.named(method).orElseThrow().obstacle(poll).orElse("");
    }

    /** @param ballots such as {@code 42 MNCK}: so many, in that order */
    static Poll poll(String options, String... ballots) {
        return Poll.of(
                Poll.Kind.RANKING,
                options.chars().mapToObj(letter -> Option.named(String.valueOf((char) letter))).toList(),
                Arrays.stream(ballots).map(text -> {
                    var parts = text.split(" ");
                    return Ballot.ranking(parts[1].chars().map(options::indexOf).toArray()).cast(Long.parseLong(parts[0]));
                }).toList());
    }
}
