package coop.toadlane.tally;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Way;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a fund is parted among three projects, and that not a cent too much ever is. */
class SharedOutTest {

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        QUADRATIC    | 2,0,0 2,0,0 2,0,0 0,3,0      | 100.00 | -        | 80.00 20.00 0.00 | three times 2 weighs more than once 3
        QUADRATIC    | 1,0,0 1,0,0 0,1,0 0,1,0      | 0.01   | -        | 0.01 0.00 0.00   | the last cent goes to the one listed first
        QUADRATIC    | 2,0,0 2,0,0 2,0,0 0,3,0      | 100.00 | 30,90,90 | 30.00 70.00 0.00 | what one does not need goes to the others
        QUADRATIC    | 2,0,0 2,0,0 2,0,0 0,3,0      | 100.00 | 30,20,90 | 30.00 20.00 0.00 | what nobody needs stays
        QUADRATIC    | 1,1,1                        | 100.00 | -        | 33.34 33.33 33.33 | equal parts to the cent
        QUADRATIC_IN_PAIRS | 10,0,0 10,0,0 0,5,0 0,5,0 0,5,0 | 100.00 | - | 61.54 38.46 0.00 | two who agree add 40 to 200, not 200
        RETRO_MEDIAN | 10,0,- 20,40,- 90,20,-       | 100.00 | -        | 50.00 50.00 0.00 | the middle one of three, and 0 counts
        RETRO_MEAN   | 10,0,- 20,40,- 90,20,-       | 100.00 | -        | 66.67 33.33 0.00 | the average moves with who gives much
        RETRO_MEDIAN | 9,-,- 9,-,- 9,-,- 9,-,- 9,-,- 9,9,- | 9.00 | -    | 9.00 0.00 0.00   | one ballot of six alone does not speak for all
        RETRO_MEDIAN | 0,0,- 0,1,-                  | 10.00  | -        | 0.00 10.00 0.00  | one percent is all if nobody gives more""")
    void a_fund_is_shared_out(Method method, String ballots, String budget, String costs, String money, String why) {
        var cast = Arrays.stream(ballots.split(" ")).map(SharedOutTest::ballot).toList();
        assertThat(shares(method, budget, costs, cast)).as(why).extracting(BigDecimal::toPlainString)
            .containsExactly(money.strip().split(" "));
    }

    @Test
    void a_vote_that_weighs_three_counts_as_three_who_vote_alike() {
        var heavy = List.of(new Weighed(ballot("1,0,0").ballot(), "worker", 3), ballot("0,2,0"));
        var three = List.of(ballot("1,0,0"), ballot("1,0,0"), ballot("1,0,0"), ballot("0,2,0"));
        assertThat(shares(Method.QUADRATIC, "130.00", null, heavy)).isEqualTo(shares(Method.QUADRATIC, "130.00", null, three));
    }

    @RepeatedTest(200)
    void never_more_than_the_fund_nor_more_than_anybody_needs_and_all_of_it_where_it_is_needed() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var weights = IntStream.range(0, 1 + random.nextInt(12))
            .mapToObj(_ -> BigDecimal.valueOf(random.nextInt(5) * random.nextInt(1000), 3)).toList();
        var caps = weights.stream().map(_ -> (long) random.nextInt(1, 50_000)).toList();
        var money = random.nextLong(0, 200_000);
        var parts = new Capped(money).parted(weights, caps);

        var needed = IntStream.range(0, caps.size()).filter(at -> weights.get(at).signum() > 0).mapToLong(caps::get).sum();
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).as("seed %d", seed).isEqualTo(Math.min(money, needed));
        for (var at = 0; at < parts.size(); at++)
            assertThat(parts.get(at)).as("seed %d", seed).isBetween(0L, weights.get(at).signum() > 0 ? caps.get(at) : 0L);
    }

    @Test
    void the_largest_fund_that_can_be_typed_is_parted_whole() {
        var money = 999_999_999_999_99L;
        var parts = new Capped(money).parted(List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN), List.of(money, money, money));
        assertThat(LongStream.of(parts.get(0), parts.get(1), parts.get(2)).sum()).isEqualTo(money);
    }

    private static List<BigDecimal> shares(Method method, String budget, String costs, List<Weighed> cast) {
        var options = new ArrayList<Option>();
        for (var place = 1; place <= 3; place++)
            options.add(Option.of(place, "Project " + place, costs == null ? null : new BigDecimal(costs.split(",")[place - 1])));
        var way = new Way(method.kind(), method, 1, 100, new BigDecimal(budget), Openness.OPEN);
        var account = new SharedOut(way, method, options).among(cast);
        return List.of(account.last().votes(1), account.last().votes(2), account.last().votes(3));
    }

    private static Weighed ballot(String marks) {
        var given = new TreeMap<Integer, Integer>(Map.of());
        var cells = marks.split(",");
        for (var at = 0; at < cells.length; at++) if (!cells[at].equals("-")) given.put(at + 1, Integer.valueOf(cells[at]));
        return new Weighed(new Ballot.Marked(given), "worker", 1);
    }
}
