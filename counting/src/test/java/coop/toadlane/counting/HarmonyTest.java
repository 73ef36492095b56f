package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class HarmonyTest {

    /** Three parts of a co-op that approve their own: 6, 3 and 2 members. */
    private static final Poll PARTS = Poll.of(
                    Poll.Kind.APPROVAL, Stream.of("a", "b", "c", "d", "e").map(Option::named).toList(), List.of(
                            Ballot.approving(0, 1, 2).cast(6), Ballot.approving(3).cast(3), Ballot.approving(4).cast(2)))
            .withSeats(3);

    @Test
    void each_part_gets_its_share_of_the_seats() {
        assertThat(elected("sequential-pav", PARTS)).containsExactly("a", "b", "d");
        assertThat(elected("phragmen", PARTS)).containsExactly("a", "b", "d");
        assertThat(elected("approval", PARTS)).containsExactly("a", "b", "c");
    }

    @Test
    void a_voter_counts_less_for_each_elected_whom_they_approve() {
        var rounds = Methods.named("sequential-pav").orElseThrow().count(PARTS).rounds();
        assertThat(rounds.get(1).figures().get(1).votes()).isEqualByComparingTo("3");
        assertThat(rounds.get(2).figures().get(2).votes()).isEqualByComparingTo("2");
    }

    @Test
    void a_load_is_shared_by_those_who_approve() {
        var rounds = Methods.named("phragmen").orElseThrow().count(PARTS).rounds();
        assertThat(rounds.get(0).figures().get(0).votes()).isEqualByComparingTo("6");
        assertThat(rounds.get(1).figures().get(1).votes()).isEqualByComparingTo("3");
    }

    @Property(tries = 200)
    void the_order_of_ballots_does_not_matter(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        var poll = RandomPolls.budget(random).withSeats(3);
        var shuffled = new ArrayList<>(poll.ballots());
        Collections.shuffle(shuffled, random);
        for (var name : List.of("sequential-pav", "phragmen", "approval")) {
            var method = Methods.named(name).orElseThrow();
            assertThat(method.count(poll.withBallots(shuffled))).as(name).isEqualTo(method.count(poll));
        }
    }

    private static List<String> elected(String method, Poll poll) {
        return Methods.named(method).orElseThrow().count(poll).elected().stream().map(Option::id).toList();
    }
}
