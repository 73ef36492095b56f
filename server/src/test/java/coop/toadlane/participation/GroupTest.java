package coop.toadlane.participation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.decisions.Turnout;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "worker 4                     | ''",
        "worker 5                     | all",
        "worker 2, grower 2           | ''",
        "worker 2, grower 3           | all",
        "worker 5, grower 9           | all; worker; grower",
        "worker 4, grower 9           | all",
        "worker 4, grower 9, eater 80 | all; eater; worker + grower",
        "worker 2, grower 3, eater 80 | all; eater; worker + grower"})
    void nobody_can_be_singled_out_in_a_small_class(String classes, String told) {
        var turnouts = Arrays.stream(classes.split(", ")).map(each -> each.split(" "))
            .map(each -> turnout(SPRING, each[0], Integer.parseInt(each[1]))).toList();
        assertThat(Group.of(turnouts).stream().map(group -> group.classes().isEmpty() ? "all" : group.name().toString())
            .collect(Collectors.joining("; "))).isEqualTo(told);
    }

    @Test
    void a_quarter_in_which_a_class_was_small_is_told_only_of_all() {
        var groups = Group.of(List.of(
            turnout(SPRING, "worker", 4), turnout(SPRING, "eater", 80), turnout(SUMMER, "worker", 8), turnout(SUMMER, "eater", 80)));
        assertThat(groups).extracting(Group::quarters).extracting(List::size).containsExactly(2, 1, 1);
        assertThat(groups.getFirst().quarters()).extracting(Quarter::asked).containsExactly(84, 88);
    }

    @Test
    void a_quarter_in_which_hardly_anybody_was_asked_is_not_told() {
        var groups = Group.of(List.of(turnout(SPRING, "worker", 4), turnout(SUMMER, "worker", 20)));
        assertThat(groups).singleElement().satisfies(all -> assertThat(all.quarters()).extracting(Quarter::percent).containsExactly(50));
    }

    @Test
    void a_class_that_nobody_was_in_yet_hides_nothing() {
        var groups = Group.of(List.of(turnout(SPRING, "worker", 10), turnout(SUMMER, "worker", 10), turnout(SUMMER, "eater", 80)));
        assertThat(groups).extracting(Group::quarters).extracting(List::size).containsExactly(2, 2, 1);
    }

    private static Turnout turnout(LocalDate quarter, String memberClass, int voters) {
        return new Turnout(quarter, memberClass, 1, voters, voters / 2, 0, voters);
    }
}
