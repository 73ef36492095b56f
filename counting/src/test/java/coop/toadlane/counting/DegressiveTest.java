package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegressiveTest {

    /** Article 51 of the German Basic Law: 3 votes; 4 above two million people, 5 above six, 6 above seven. */
    private static final Degressive BUNDESRAT =
            new Degressive(List.of(step(0, 3), step(2_000_001, 4), step(6_000_001, 5), step(7_000_001, 6)));

    @ParameterizedTest(name = "{0} has {2} votes")
    @CsvSource({
        "Bremen, 684864, 3", "Brandenburg, 2573135, 4", "Sachsen, 4086152, 4", "Hessen, 6391360, 5", "Niedersachsen, 8140242, 6",
        "Nordrhein-Westfalen, 18139116, 6",
    })
    void a_larger_member_weighs_more_but_not_in_proportion(String state, long people, BigDecimal votes) {
        assertThat(BUNDESRAT.weight(people)).as(state).isEqualByComparingTo(votes);
    }

    @Test
    void a_step_begins_with_its_size() {
        assertThat(BUNDESRAT.weight(0)).isEqualByComparingTo("3");
        assertThat(BUNDESRAT.weight(2_000_000)).isEqualByComparingTo("3");
        assertThat(BUNDESRAT.weight(2_000_001)).isEqualByComparingTo("4");
    }

    @Test
    void a_root_is_cut_off() {
        assertThat(Degressive.root(144, 0)).isEqualByComparingTo("12");
        assertThat(Degressive.root(143, 2)).isEqualByComparingTo("11.95");
        assertThatIllegalArgumentException().isThrownBy(() -> Degressive.root(-1, 0));
    }

    @Test
    void steps_that_lead_nowhere_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Degressive(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Degressive(List.of(step(1, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Degressive(List.of(step(0, 1), step(0, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Degressive(List.of(step(0, 2), step(9, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> step(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> step(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> BUNDESRAT.weight(-1));
    }

    private static Degressive.Step step(long from, long weight) {
        return new Degressive.Step(from, BigDecimal.valueOf(weight));
    }
}
