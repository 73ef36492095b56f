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
    void a_class_that_was_small_once_is_told_with_others_in_every_quarter() {
        var groups = Group.of(List.of(
            turnout(SPRING, "worker", 4), turnout(SPRING.plusMonths(3), "worker", 8), turnout(SPRING, "eater", 80)));
        assertThat(groups).singleElement().satisfies(all -> {
            assertThat(all.quarters()).extracting(Quarter::asked).containsExactly(84, 8);
            assertThat(all.quarters()).extracting(Quarter::percent).containsExactly(50, 50);
        });
    }

    private static Turnout turnout(LocalDate quarter, String memberClass, int voters) {
        return new Turnout(quarter, memberClass, 1, voters, voters / 2, 0, voters);
    }
}
