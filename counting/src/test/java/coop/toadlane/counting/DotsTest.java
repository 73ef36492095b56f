package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DotsTest {

    private static final List<String> NEEDS = List.of("roof", "boat", "party");

    @Test
    void the_option_with_most_dots_is_elected() {
        var result = dots("5").count(poll(
                Ballot.scoring(new int[] {0, 1}, new int[] {2, 3}), Ballot.scoring(new int[] {0}, new int[] {4})));
        assertThat(result.elected()).extracting(Option::id).containsExactly("roof");
        assertThat(result.rounds().getFirst().figures().stream().map(figure -> figure.votes().intValueExact()))
                .containsExactly(6, 3, 0);
    }

    @Test
    void a_ballot_with_too_many_dots_or_fewer_than_none_is_an_obstacle() {
        var six = poll(Ballot.scoring(new int[] {0, 1}, new int[] {3, 3}));
        assertThat(dots("5").obstacle(six)).contains("a ballot gives 6 dots, and a voter has 5");
        assertThat(dots("6").obstacle(six)).isEmpty();
        assertThat(new Dots(0).obstacle(six)).isEmpty();
        assertThat(dots("5").obstacle(poll(Ballot.scoring(new int[] {0}, new int[] {-1})))).contains("a ballot takes dots away");
        assertThat(dots("5").obstacle(Poll.of(Poll.Kind.RANKING, six.options(), List.of()))).isPresent();
    }

    @Test
    void in_a_bloc_vote_nobody_has_more_votes_than_there_are_seats() {
        var options = NEEDS.stream().map(Option::named).toList();
        var poll = Poll.of(Poll.Kind.APPROVAL, options, List.of(Ballot.approving(0, 2), Ballot.approving(1, 2), Ballot.approving(1)));
        assertThat(new Bloc().count(poll.withSeats(2)).elected()).extracting(Option::id).containsExactly("boat", "party");
        assertThat(new Bloc().obstacle(poll.withSeats(2))).isEmpty();
        assertThat(new Bloc().obstacle(poll)).contains("a ballot votes for 2 options where 1 may be elected");
        assertThat(new Bloc().obstacle(Poll.of(Poll.Kind.SCORES, options, List.of()))).contains("it needs ballots that approve");
    }

    @Test
    void a_number_of_dots_that_is_none_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> dots("0")).withMessageContaining("--dots is a number from 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Dots(0).with("completion", "none"));
    }

    @Test
    void a_pool_is_parted_as_the_dots_are_spread() {
        var given = new DotAllocation(100_00, 10).count(NEEDS, List.of(
                Map.of("roof", 10), Map.of("roof", 5, "boat", 5), Map.of("boat", 1)));
        assertThat(given).containsExactly(
                new DotAllocation.Given("roof", 15, 2, 71_43), new DotAllocation.Given("boat", 6, 2, 28_57),
                new DotAllocation.Given("party", 0, 0, 0));
    }

    @Test
    void dots_that_a_voter_does_not_have_are_refused() {
        var pool = new DotAllocation(100, 10);
        for (var ballot : List.of(Map.of("roof", 11), Map.of("roof", -1), Map.of("moon", 1)))
            assertThatIllegalArgumentException().isThrownBy(() -> pool.count(NEEDS, List.of(ballot)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DotAllocation(-1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new DotAllocation(1, 0));
    }

    private static Method dots(String each) {
        return new Dots(0).with("dots", each);
    }

    private static Poll poll(Ballot... ballots) {
        return Poll.of(Poll.Kind.SCORES, NEEDS.stream().map(Option::named).toList(), List.of(ballots));
    }
}
