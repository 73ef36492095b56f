package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time polls, sense checks and the statement that is asked next. */
class AskingAroundTest {

    @Test
    void the_time_when_most_can_come_is_first_and_of_equals_the_one_that_suits_more() {
        var slots = TimePoll.count(List.of("Monday", "Tuesday", "Friday"), List.of(
                Map.of("Monday", TimePoll.Coming.IF_NEED_BE, "Tuesday", TimePoll.Coming.YES, "Friday", TimePoll.Coming.NO),
                Map.of("Monday", TimePoll.Coming.YES, "Tuesday", TimePoll.Coming.YES),
                Map.of("Friday", TimePoll.Coming.YES)));
        assertThat(slots).containsExactly(
                new TimePoll.Slot("Tuesday", 2, 0, 0, 1), new TimePoll.Slot("Monday", 1, 1, 0, 1),
                new TimePoll.Slot("Friday", 1, 0, 1, 1));
    }

    @Test
    void an_answer_for_a_time_that_nobody_asked_about_is_refused() {
        var answers = List.of(Map.of("Sunday", TimePoll.Coming.YES));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePoll.count(List.of("Monday"), answers))
                .withMessage("nobody asked about Sunday");
    }

    @ParameterizedTest(name = "{0}: {1}, mean {2}, median {3}")
    @CsvSource({
        "'',        ASK,         0,    0",
        "5 4 3,     MOVE_ON,     4.00, 4",
        "5 5 2,     HEAR_DOUBTS, 4.00, 5",
        "5 1 5 5,   HEAR_DOUBTS, 4.00, 5",
        "0 5 5,     HEAR_FISTS,  3.33, 5",
        "3 3 4 4,   MOVE_ON,     3.50, 3",
    })
    void hands_say_what_to_do_next(String hands, SenseCheck.Next next, String mean, int median) {
        var check = SenseCheck.of(hands.isEmpty() ? List.of() : Arrays.stream(hands.split(" ")).map(Integer::valueOf).toList());
        assertThat(check.next()).isEqualTo(next);
        assertThat(check.mean()).isEqualByComparingTo(mean);
        assertThat(check.median()).isEqualTo(median);
    }

    @Test
    void a_hand_has_five_fingers() {
        assertThatIllegalArgumentException().isThrownBy(() -> SenseCheck.of(List.of(6)));
        assertThatIllegalArgumentException().isThrownBy(() -> SenseCheck.of(List.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SenseCheck(List.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SenseCheck(List.of(1, 0, 0, 0, 0, -1)));
    }

    @ParameterizedTest(name = "{0} agree, {1} disagree, of {2}, extremity {3}: {4}")
    @CsvSource({
        "0,  0, 0,  0, 5.0625",
        "1,  0, 1,  0, 12.5297",
        "20, 0, 23, 0, 0.8805",
        "18, 0, 21, 1, 3.8374",
    })
    void a_statement_is_worth_asking_as_in_polis(int agree, int disagree, int answered, double extremity, double priority) {
        assertThat(Routing.priority(agree, disagree, answered, extremity)).isCloseTo(priority, within(0.0001));
    }

    @Test
    void the_next_statement_is_drawn_by_priority_from_those_not_answered() {
        var priorities = new LinkedHashMap<>(Map.of("roads", 1.0));
        priorities.put("rails", 3.0);
        priorities.put("trees", 6.0);
        assertThat(Routing.next(priorities, Set.of(), 0.05)).contains("roads");
        assertThat(Routing.next(priorities, Set.of(), 0.39)).contains("rails");
        assertThat(Routing.next(priorities, Set.of(), 0.4)).contains("trees");
        assertThat(Routing.next(priorities, Set.of("trees"), 0.5)).contains("rails");
        assertThat(Routing.next(priorities, priorities.keySet(), 0.5)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Routing.next(priorities, Set.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Routing.priority(2, 2, 3, 0));
    }

    @Test
    void a_map_tells_priorities_of_all_statements_that_were_not_taken_out() {
        var answers = Map.of("Amara", Map.of("roads", 1, "trees", 1), "Luca", Map.of("roads", -1, "trees", 1, "spam", 1));
        var priorities = OpinionMap.of(answers, List.of("roads", "trees", "spam"), Set.of("spam")).priorities();
        assertThat(priorities).containsOnlyKeys("roads", "trees");
        assertThat(priorities.get("trees")).isCloseTo(Routing.priority(2, 0, 2, 0), within(1e-9));
        assertThat(priorities.get("roads")).isCloseTo(Routing.priority(1, 1, 2, Math.sqrt(3)), within(1e-9));
    }
}
