package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Stance YES = new Stance.Consents();
    private static final Stance PASS = new Stance.Abstains();
    private static final Consent RULE = new Consent(new Quorum(Share.HALF));

    @Test
    void a_proposal_passes_when_nobody_objects() {
        var result = RULE.count(Electorate.of(4), List.of(Cast.one(YES), Cast.one(PASS)));
        assertThat(result.verdict()).isEqualTo(new Verdict.Passed());
    }

    @Test
    void one_objection_blocks_though_its_author_has_no_weight() {
        var objection = new Stance.Objects("Noor Haddad", "The inverter is not insured.");
        var result = RULE.count(
                Electorate.of(4), List.of(Cast.one(YES), Cast.one(YES), new Cast<>(objection, BigDecimal.ZERO)));
        assertThat(result.verdict()).isEqualTo(new Verdict.Objected(List.of(objection)));
    }

    @Test
    void a_round_in_which_too_few_took_part_decides_nothing() {
        assertThat(RULE.count(Electorate.of(4), List.of(Cast.one(YES))).verdict()).isEqualTo(new Verdict.NoQuorum(1));
    }

    @Test
    void silence_is_not_consent() {
        var result = RULE.count(Electorate.of(2), List.of(Cast.one(PASS), Cast.one(PASS)));
        assertThat(result.verdict()).isEqualTo(new Verdict.NobodyAgreed());
    }

    @Test
    void an_objection_needs_a_reason_and_an_author() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Stance.Objects("Noor Haddad", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stance.Objects("", "No."));
    }
}
