package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApprovalVoteTest {

    private static final List<String> OPTIONS = List.of("trailer", "roof rack", "nothing");
    private static final ApprovalVote RULE = new ApprovalVote(new Quorum(Share.HALF), Threshold.MAJORITY);

    @Test
    void the_most_approved_option_wins_if_it_has_enough() {
        var result = count("trailer", "trailer,roof rack", "nothing");
        assertThat(result.winner()).contains("trailer");
        assertThat(result.standings()).extracting(ApprovalVote.Standing::option)
                .containsExactly("trailer", "roof rack", "nothing");
    }

    @Test
    void the_most_approved_option_does_not_win_with_too_little() {
        var result = count("trailer", "roof rack", "nothing", "trailer");
        assertThat(result.verdict()).isInstanceOf(Verdict.TooLittleAgreement.class);
        assertThat(result.winner()).isEmpty();
    }

    @Test
    void a_tie_is_told_and_left_to_the_group() {
        var result = count("trailer,nothing", "trailer,nothing");
        assertThat(result.verdict()).isEqualTo(new Verdict.Tied(List.of("trailer", "nothing")));
    }

    @Test
    void an_empty_ballot_takes_part_but_is_not_cast() {
        var result = count("trailer", "", "");
        assertThat(result.turnout().took().people()).isEqualTo(3);
        assertThat(result.turnout().cast().people()).isEqualTo(1);
        assertThat(result.winner()).contains("trailer");
    }

    @Test
    void nothing_is_decided_without_ballots_or_quorum() {
        assertThat(count("", "").verdict()).isEqualTo(new Verdict.NobodyAgreed());
        assertThat(count("trailer").verdict()).isEqualTo(new Verdict.NoQuorum(1));
    }

    @Test
    void an_option_that_does_not_exist_cannot_be_approved() {
        assertThatIllegalArgumentException().isThrownBy(() -> count("car")).withMessageContaining("car");
    }

    /** @param ballots the options approved on each, parted by commas */
    private static ApprovalVote.Result count(String... ballots) {
        return RULE.count(Electorate.of(4), OPTIONS, Arrays.stream(ballots).map(ApprovalVoteTest::ballot).toList());
    }

    private static Cast<Set<String>> ballot(String approved) {
        return Cast.one(approved.isEmpty() ? Set.of() : Set.of(approved.split(",")));
    }
}
