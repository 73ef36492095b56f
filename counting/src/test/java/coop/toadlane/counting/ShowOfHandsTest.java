package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowOfHandsTest {

    private static final Quorum HALF = new Quorum(Share.HALF);

    @ParameterizedTest(name = "of {0} members, {1} present: {2} agree, {3} abstain, {4} disagree; {5} {6} of {7} needed: {8}")
    @CsvSource({
        "24, 12, 6, 0, 5, MORE_THAN, 1/2, CAST, Passed",
        "24, 12, 6, 0, 6, MORE_THAN, 1/2, CAST, TooLittleAgreement",
        "24, 12, 6, 0, 6, AT_LEAST, 1/2, CAST, Passed",
        "24, 12, 2, 9, 1, AT_LEAST, 2/3, CAST, Passed",
        "24, 12, 6, 6, 0, MORE_THAN, 1/2, PRESENT, TooLittleAgreement",
        "24, 12, 7, 5, 0, MORE_THAN, 1/2, PRESENT, Passed",
        "24, 12, 12, 0, 0, MORE_THAN, 1/2, ALL, TooLittleAgreement",
        "24, 13, 13, 0, 0, MORE_THAN, 1/2, ALL, Passed",
        "24, 11, 11, 0, 0, MORE_THAN, 1/2, CAST, NoQuorum",
        "24, 12, 0, 12, 0, AT_LEAST, 0/1, CAST, NobodyAgreed",
        "24, 12, 0, 0, 12, AT_LEAST, 0/1, CAST, NobodyAgreed",
        "0, 0, 0, 0, 0, MORE_THAN, 1/2, ALL, NobodyAgreed",
    })
    void roue_libre_decides_by_its_rule(
            int members, int present, int agree, int abstain, int disagree,
            Threshold.Bound bound, String share, Threshold.Base base, String verdict) {
        var parts = share.split("/");
        var threshold = new Threshold(bound, new Share(Long.parseLong(parts[0]), Long.parseLong(parts[1])), base);
        var result = new ShowOfHands(HALF, threshold).count(Electorate.meeting(members, present), hands(agree, abstain, disagree));
        assertThat(result.verdict().getClass().getSimpleName()).isEqualTo(verdict);
    }

    @Test
    void who_answers_is_present_where_there_is_no_meeting() {
        var result = new ShowOfHands(HALF, Threshold.MAJORITY).count(Electorate.of(24), hands(3, 2, 1));
        assertThat(result.turnout().present().people()).isEqualTo(6);
        assertThat(result.verdict()).isEqualTo(new Verdict.NoQuorum(6));
    }

    @Test
    void a_quorum_counts_people_and_a_threshold_weighs_votes() {
        var electorate = new Electorate(new Voices(3, new BigDecimal("6")), Optional.empty());
        var hands = List.of(new Cast<>(Answer.AGREE, new BigDecimal("3.5")), Cast.one(Answer.DISAGREE), Cast.one(Answer.DISAGREE));
        var result = new ShowOfHands(new Quorum(Share.ALL), Threshold.MAJORITY).count(electorate, hands);
        assertThat(result.verdict().passed()).isTrue();
        assertThat(result.quorum().present()).isEqualTo(3);
    }

    @Test
    void more_hands_than_members_are_refused() {
        var rule = new ShowOfHands(HALF, Threshold.MAJORITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.count(Electorate.of(2), hands(3, 0, 0)))
                .withMessageContaining("eligible");
    }

    @Property(tries = 100)
    void the_order_of_hands_does_not_matter(@ForAll @Size(max = 30) List<Answer> answers, @ForAll Random random) {
        var rule = new ShowOfHands(HALF, Threshold.MAJORITY);
        var hands = new ArrayList<>(answers.stream().map(Cast::one).toList());
        var before = rule.count(Electorate.of(30), hands);
        Collections.shuffle(hands, random);
        assertThat(rule.count(Electorate.of(30), hands)).isEqualTo(before);
    }

    private static List<Cast<Answer>> hands(int agree, int abstain, int disagree) {
        var hands = new ArrayList<Cast<Answer>>();
        hands.addAll(Collections.nCopies(agree, Cast.one(Answer.AGREE)));
        hands.addAll(Collections.nCopies(abstain, Cast.one(Answer.ABSTAIN)));
        hands.addAll(Collections.nCopies(disagree, Cast.one(Answer.DISAGREE)));
        return hands;
    }
}
