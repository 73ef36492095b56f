package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsensusTest {

    @ParameterizedTest(name = "{0} agree, {1} abstain, {2} stand aside, {3} block; {4} stop it, {5} % may stand aside: {6}")
    @CsvSource({
        "8, 0, 0, 0, 1, 100, Agreed",
        "8, 0, 2, 0, 1, 100, Agreed",
        "8, 0, 2, 0, 1,  20, Agreed",
        "8, 0, 3, 0, 1,  20, TooManyAside",
        "8, 5, 3, 0, 1,  20, TooManyAside",
        "9, 0, 0, 1, 1, 100, Blocked",
        "9, 0, 0, 1, 2, 100, Agreed",
        "8, 0, 0, 2, 2, 100, Blocked",
        "0, 9, 0, 0, 1, 100, NobodyAgreed",
        "0, 0, 9, 0, 1, 100, NobodyAgreed",
        "2, 0, 0, 0, 1, 100, NoQuorum",
        "1, 0, 0, 1, 1, 100, NoQuorum",
    })
    void a_group_comes_to_a_consensus_unless_it_is_blocked_or_too_many_stand_aside(
            int agree, int abstain, int aside, int block, int stop, int percent, String outcome) {
        var rule = new Consensus(new Quorum(Share.percent(25)), stop, Share.percent(percent));
        var result = rule.count(Electorate.of(20), positions(agree, abstain, aside, block));
        assertThat(result.outcome().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(result.aside()).hasSize(aside);
        assertThat(result.blocks()).hasSize(block);
    }

    @Test
    void the_reasons_of_those_who_block_are_told() {
        var result = Consensus.PLAIN.count(Electorate.of(20), positions(9, 0, 0, 1));
        assertThat(result.outcome()).isEqualTo(
                new Consensus.Outcome.Blocked(List.of(new Position.Blocks("Ingrid", "it sells the land"))));
    }

    @Test
    void a_block_or_standing_aside_is_somebodys_and_has_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position.Blocks(" ", "why"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position.Blocks("Ingrid", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position.StandsAside(" ", "why"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position.StandsAside("Luca", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Consensus(Quorum.NONE, 0, Share.ALL));
    }

    private static List<Cast<Position>> positions(int agree, int abstain, int aside, int block) {
        var positions = new ArrayList<Position>();
        positions.addAll(Collections.nCopies(agree, new Position.Agrees()));
        positions.addAll(Collections.nCopies(abstain, new Position.Abstains()));
        positions.addAll(Collections.nCopies(aside, new Position.StandsAside("Luca", "I have no time for it")));
        positions.addAll(Collections.nCopies(block, new Position.Blocks("Ingrid", "it sells the land")));
        return positions.stream().map(Cast::one).toList();
    }
}
