package coop.toadlane.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictestRuleTest {

    private static final Rule MAJORITY = Rule.majority(7);
    private static final Extension LONGER = new Extension(7, 2);

    @ParameterizedTest
    @MethodSource
    void what_passes_by_the_strictest_rule_passes_by_each(Rule one, Rule other, Rule strictest) {
        assertThat(one.strictestWith(other)).contains(strictest);
        assertThat(other.strictestWith(one)).contains(strictest);
    }

    static Stream<Arguments> what_passes_by_the_strictest_rule_passes_by_each() {
        return Stream.of(
            Arguments.of(MAJORITY, MAJORITY, MAJORITY),
            Arguments.of(MAJORITY, Rule.twoThirds(21), Rule.twoThirds(21)),
            Arguments.of(Rule.majority(30), Rule.twoThirds(21), Rule.twoThirds(30)),
            Arguments.of(hands("1/2", "1/2", true), hands("1/2", "1/2", false), hands("1/2", "1/2", true)),
            Arguments.of(hands("3/4", "1/2", true), hands("1/2", "2/3", false), hands("3/4", "2/3", false)),
            Arguments.of(MAJORITY.inEachClass(), MAJORITY, MAJORITY.inEachClass()),
            Arguments.of(MAJORITY.withDelegation(), MAJORITY.withDelegation(), MAJORITY),
            Arguments.of(MAJORITY.extendedBy(LONGER), MAJORITY.extendedBy(LONGER), MAJORITY.extendedBy(LONGER)),
            Arguments.of(MAJORITY.extendedBy(LONGER), MAJORITY, MAJORITY),
            Arguments.of(Rule.consent(7), Rule.consent(14), Rule.consent(14)));
    }

    @ParameterizedTest
    @MethodSource
    void rules_that_no_one_ballot_can_keep_have_no_strictest(Rule one, Rule other) {
        assertThat(one.strictestWith(other)).isEmpty();
        assertThat(other.strictestWith(one)).isEmpty();
    }

    static Stream<Arguments> rules_that_no_one_ballot_can_keep_have_no_strictest() {
        return Stream.of(
            Arguments.of(MAJORITY, Rule.consent(7)),
            Arguments.of(MAJORITY, new Rule(Rule.Method.SHOW_OF_HANDS, new Share(1, 2), new Share(1, 2), true, Rule.Of.ALL, 7)),
            Arguments.of(MAJORITY, MAJORITY.weighing(Map.of("worker", 2))),
            Arguments.of(MAJORITY, MAJORITY.reckoning(VoteFormula.ROOT)));
    }

    private static Rule hands(String quorum, String threshold, boolean more) {
        return new Rule(Rule.Method.SHOW_OF_HANDS, Share.of(quorum), Share.of(threshold), more, Rule.Of.CAST, 7);
    }
}
