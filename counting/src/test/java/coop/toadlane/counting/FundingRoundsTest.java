package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FundingRoundsTest {

    private static final List<QuadraticFunding.Gift> GIFTS = List.of(
            new QuadraticFunding.Gift("Amara", "garden", 100), new QuadraticFunding.Gift("Luca", "garden", 100),
            new QuadraticFunding.Gift("Mei", "garden", 100), new QuadraticFunding.Gift("Noor", "garden", 100),
            new QuadraticFunding.Gift("Ingrid", "clock", 400));

    @Test
    void four_small_gifts_are_matched_and_one_large_one_is_not() {
        assertThat(matches(10_000, Optional.empty())).containsExactly(1200L, 0L);
        assertThat(matches(900, Optional.empty())).containsExactly(900L, 0L);
    }

    @Test
    void a_bound_makes_those_who_give_alike_count_less_together() {
        assertThat(matches(10_000, Optional.of(new BigDecimal(100)))).as("each of six pairs calls for half of 200")
                .containsExactly(600L, 0L);
        assertThat(matches(10_000, Optional.of(BigDecimal.TEN))).as("for 200 × 10 / 110").containsExactly(109L, 0L);
    }

    @Test
    void two_givers_together_never_call_for_more_than_twice_the_bound_however_much_they_give() {
        var gifts = new ArrayList<QuadraticFunding.Gift>();
        for (var giver : List.of("Amara", "Luca"))
            for (var project = 0; project < 5; project++) gifts.add(new QuadraticFunding.Gift(giver, "p" + project, 1_000_000_000));
        var matched = new QuadraticFunding(Long.MAX_VALUE, Optional.of(new BigDecimal(700))).count(gifts);
        assertThat(matched.stream().mapToLong(QuadraticFunding.Match::matchMinor).sum()).isBetween(1390L, 1400L);
    }

    @Test
    void pairs_of_givers_who_give_the_same_all_count_though_they_are_taken_together() {
        var gifts = new ArrayList<QuadraticFunding.Gift>();
        for (var giver = 0; giver < 5_000; giver++)
            for (var project = 0; project < 20; project++) gifts.add(new QuadraticFunding.Gift("g" + giver, "p" + project, 1));
        var pairs = 5_000L * 4_999 / 2;
        assertThat(new QuadraticFunding(Long.MAX_VALUE, Optional.of(new BigDecimal(20))).count(gifts))
                .extracting(QuadraticFunding.Match::matchMinor).containsOnly(pairs * 2 * 20 / 40);
    }

    @Test
    void the_pool_is_parted_to_the_last_unit() {
        assertThat(Parts.of(100, List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE))).containsExactly(34L, 33L, 33L);
        assertThat(Parts.of(100, List.of(BigDecimal.ZERO))).containsExactly(0L);
    }

    @Test
    void a_reward_is_the_median_or_the_mean_of_what_ballots_give_if_enough_speak_of_the_project() {
        var ballots = List.of(
                Map.of("map", new BigDecimal("10"), "song", new BigDecimal("5")),
                Map.of("map", new BigDecimal("20")),
                Map.of("map", new BigDecimal("90"), "song", new BigDecimal("15")));
        var median = new RetroactiveFunding(900, RetroactiveFunding.Middle.MEDIAN, 2, 0).count(List.of("map", "song"), ballots);
        assertThat(median).extracting(RetroactiveFunding.Reward::rewardMinor).containsExactly(600L, 300L);
        var mean = new RetroactiveFunding(900, RetroactiveFunding.Middle.MEAN, 2, 0).count(List.of("map", "song"), ballots);
        assertThat(mean).extracting(RetroactiveFunding.Reward::rewardMinor).containsExactly(720L, 180L);
        var quorum = new RetroactiveFunding(900, RetroactiveFunding.Middle.MEAN, 3, 0).count(List.of("map", "song"), ballots);
        assertThat(quorum).extracting(RetroactiveFunding.Reward::rewardMinor).containsExactly(900L, 0L);
        var least = new RetroactiveFunding(900, RetroactiveFunding.Middle.MEAN, 0, 200).count(List.of("map", "song"), ballots);
        assertThat(least).extracting(RetroactiveFunding.Reward::rewardMinor).containsExactly(900L, 0L);
    }

    @Test
    void gifts_pools_and_allocations_that_cannot_be_are_refused() {
        var rule = new RetroactiveFunding(900, RetroactiveFunding.Middle.MEAN, 0, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> rule.count(List.of("map"), List.of(Map.of("car", BigDecimal.ONE))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.count(List.of("map"), List.of(Map.of("map", BigDecimal.ONE.negate()))));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetroactiveFunding(-1, RetroactiveFunding.Middle.MEAN, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuadraticFunding(-1, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuadraticFunding(1, Optional.of(BigDecimal.ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuadraticFunding.Gift("Amara", "garden", 0));
    }

    @Property(tries = 200)
    void no_more_than_the_pool_is_ever_spent(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        var gifts = new ArrayList<QuadraticFunding.Gift>();
        for (var i = random.nextInt(30); i >= 0; i--)
            gifts.add(new QuadraticFunding.Gift("g" + random.nextInt(9), "p" + random.nextInt(5), 1 + random.nextInt(1000)));
        var pool = random.nextInt(5000);
        for (var bound : List.of(Optional.<BigDecimal>empty(), Optional.of(BigDecimal.TEN))) {
            var matched = new QuadraticFunding(pool, bound).count(gifts).stream().mapToLong(QuadraticFunding.Match::matchMinor).sum();
            assertThat(matched).isBetween(0L, (long) pool);
        }
    }

    private static List<Long> matches(long pool, Optional<BigDecimal> bound) {
        return new QuadraticFunding(pool, bound).count(GIFTS).stream().map(QuadraticFunding.Match::matchMinor).toList();
    }
}
