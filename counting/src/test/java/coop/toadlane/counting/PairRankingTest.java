package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairRankingTest {

    private static final List<String> TEAMS =
            List.of("Milwaukee", "Detroit", "Toronto", "New York", "Boston", "Cleveland", "Baltimore");

    /** Won by the row's team against the column's, American League 1987 (Agresti, Categorical Data Analysis, table 10.10). */
    private static final long[][] WON = {
        {0, 7, 9, 7, 7, 9, 11}, {6, 0, 7, 5, 11, 9, 9}, {4, 6, 0, 7, 7, 8, 12}, {6, 8, 6, 0, 6, 7, 10},
        {6, 2, 6, 7, 0, 7, 12}, {4, 4, 5, 6, 6, 0, 6}, {2, 4, 1, 3, 1, 7, 0},
    };

    @ParameterizedTest(name = "{0} is {1} above Baltimore, with an error of {2}")
    @CsvSource({
        "Milwaukee, 1.5814, 0.3433", "Detroit, 1.4364, 0.3396", "Toronto, 1.2945, 0.3367", "New York, 1.2476, 0.3359",
        "Boston, 1.1077, 0.3339", "Cleveland, 0.6839, 0.3319",
    })
    void baseball_teams_are_as_strong_as_published(String team, double strength, double error) {
        var fit = PairFit.of(baseball(), List.of(), 0);
        var one = TEAMS.indexOf(team);
        var last = TEAMS.size() - 1;
        assertThat(fit.strengths()[one] - fit.strengths()[last]).isCloseTo(strength, within(0.00006));
        var variance = fit.covariances()[one][one] + fit.covariances()[last][last] - 2 * fit.covariances()[one][last];
        assertThat(Math.sqrt(variance)).isCloseTo(error, within(0.00006));
    }

    @Test
    void the_ranking_tells_how_sure_each_place_is() {
        var standings = ((PairRanking.Ranked) PairRanking.of(baseball())).standings();
        assertThat(standings).extracting(standing -> standing.option().id()).containsExactlyElementsOf(TEAMS);
        assertThat(standings.getFirst().won()).isEqualTo(50);
        assertThat(standings.getFirst().lost()).isEqualTo(28);
        assertThat(standings.getFirst().chanceAboveNext()).isBetween(0.6, 0.7);
        assertThat(standings.get(5).chanceAboveNext()).isGreaterThan(0.97);
        assertThat(standings.getLast().chanceAboveNext()).isEqualTo(1);
    }

    @Test
    void options_that_never_win_against_the_rest_are_told_instead_of_ranked() {
        var options = options("roof", "boat", "party");
        var duels = Duels.of(options, List.of(win(0, 1, 2), win(1, 0, 1), win(0, 2, 4)));
        assertThat(PairRanking.of(duels)).isEqualTo(new PairRanking.Unconnected(List.of(options.get(2))));
        var alone = Duels.of(options, List.of(win(1, 2, 1), win(2, 1, 1)));
        assertThat(PairRanking.of(alone)).isEqualTo(new PairRanking.Unconnected(List.of(options.get(0))));
    }

    @Test
    void pulled_to_the_middle_everything_is_ranked_and_what_was_not_compared_stays_there() {
        var standings = PairRanking.pulled(Duels.of(options("roof", "boat", "party", "clock"), List.of(win(1, 0, 5), win(1, 2, 1))), 1)
                .standings();
        assertThat(standings).extracting(standing -> standing.option().id()).startsWith("boat", "clock");
        assertThat(standings.get(1).strength()).isCloseTo(0, within(1e-9));
        assertThat(standings.get(1).error()).isCloseTo(2, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> PairRanking.pulled(baseball(), 0));
    }

    @Property(tries = 100)
    void two_options_alone_stand_apart_by_the_log_of_their_odds(@ForAll @LongRange(min = 1, max = 1000) long won,
            @ForAll @LongRange(min = 1, max = 1000) long lost) {
        var fit = PairFit.of(Duels.of(options("roof", "boat"), List.of(win(0, 1, won), win(1, 0, lost))), List.of(), 0);
        assertThat(fit.strengths()[0] - fit.strengths()[1]).isCloseTo(Math.log((double) won / lost), within(1e-8));
    }

    @Property(tries = 100)
    void a_tie_is_half_a_win_for_each(
            @ForAll @LongRange(min = 1, max = 1000) long won, @ForAll @LongRange(min = 1, max = 1000) long lost,
            @ForAll @LongRange(min = 1, max = 1000) long tied) {
        var ties = List.of(new PairRanking.Tie(0, 1, tied));
        var fit = PairFit.of(Duels.of(options("roof", "boat"), List.of(win(0, 1, won), win(1, 0, lost))), ties, 0);
        var odds = (won + tied / 2.0) / (lost + tied / 2.0);
        assertThat(fit.strengths()[0] - fit.strengths()[1]).isCloseTo(Math.log(odds), within(1e-8));
    }

    @Test
    void options_found_equal_stand_closer_and_surer_of_it_and_are_told_as_compared() {
        var duels = Duels.of(options("roof", "boat"), List.of(win(0, 1, 3)));
        var alone = PairRanking.pulled(duels, 1).standings().getFirst();
        var tied = PairRanking.pulled(duels, List.of(new PairRanking.Tie(1, 0, 4)), 1).standings().getFirst();
        assertThat(tied.strength()).isLessThan(alone.strength()).isPositive();
        assertThat(tied.error()).isLessThan(alone.error());
        assertThat(tied.compared()).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> new PairRanking.Tie(1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PairRanking.Tie(0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PairRanking.pulled(duels, List.of(), 0));
    }

    @Property(tries = 100)
    void places_in_the_list_do_not_matter(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        var options = options("a", "b", "c", "d", "e");
        var choices = IntStream.range(0, 30).mapToObj(_ -> {
            var one = random.nextInt(5);
            return win(one, (one + 1 + random.nextInt(4)) % 5, 1);
        }).toList();
        var order = new ArrayList<>(options);
        Collections.shuffle(order, random);
        var moved = choices.stream().map(choice -> win(
                order.indexOf(options.get(choice.better())), order.indexOf(options.get(choice.worse())), 1)).toList();
        var strengths = new HashMap<Option, Double>();
        PairRanking.pulled(Duels.of(options, choices), 1).standings().forEach(one -> strengths.put(one.option(), one.strength()));
        PairRanking.pulled(Duels.of(order, moved), 1).standings().forEach(
                one -> assertThat(one.strength()).isCloseTo(strengths.get(one.option()), within(1e-8)));
    }

    @Test
    void a_comparison_of_one_option_or_of_no_times_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> win(1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> win(1, 2, 0));
    }

    private static Duels baseball() {
        var wins = new ArrayList<Duels.Preference>();
        for (var one = 0; one < WON.length; one++)
            for (var other = 0; other < WON.length; other++) if (WON[one][other] > 0) wins.add(win(one, other, WON[one][other]));
        return Duels.of(TEAMS.stream().map(Option::named).toList(), wins);
    }

    private static Duels.Preference win(int better, int worse, long times) {
        return new Duels.Preference(better, worse, times);
    }

    private static List<Option> options(String... names) {
        return List.of(names).stream().map(Option::named).toList();
    }
}
