package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static coop.toadlane.decisions.Assembly.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly.Members;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Rule;
import coop.toadlane.tally.BallotFile;
import coop.toadlane.ui.NotFound;
import coop.toadlane.urn.Slip;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every paper and every slip that is not taken, and by which name it is refused. */
@DatabaseTest
class SecretRefusalsTest {

    private static final Draft VAN = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY)
        .asking(Ask.BY_RULE.as(Openness.SECRET));

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    SecretVoters voters;

    @Autowired
    Box box;

    @Test
    void a_lost_answer_loses_no_paper_and_a_second_paper_is_refused() {
        var members = assembly.byHands(1);
        var decision = assembly.open(members, VAN);
        var envelope = voters.blank(members, decision).blinded();
        var first = voters.hand(members, decision, members.amara(), envelope);
        assertThat(first).isInstanceOf(PaperHanded.Stamped.class);
        assertThat(voters.hand(members, decision, members.amara(), envelope)).isEqualTo(first);
        assertThat(voters.hand(members, decision, members.amara(), voters.blank(members, decision).blinded()))
            .isEqualTo(new PaperHanded.Refused(Voted.Refusal.PAPER_TAKEN));
        assertThat(assembly.page(members, decision).secret().papers()).isOne();
    }

    @Test
    void no_paper_is_stamped_for_who_may_not_vote_or_what_cannot_be_read() {
        var members = assembly.byHands(3);
        var decision = assembly.open(members, VAN);
        var late = assembly.join(members.coop(), "Mei Tanaka", "MEMBER");
        assembly.setStanding(members.number(2), "SUSPENDED");
        var envelope = voters.blank(members, decision).blinded();

        assertThat(voters.hand(members, decision, late, envelope)).isEqualTo(new PaperHanded.Refused(Voted.Refusal.NOT_A_VOTER));
        assertThat(voters.hand(members, decision, members.number(2), envelope))
            .isEqualTo(new PaperHanded.Refused(Voted.Refusal.SUSPENDED));
        assertThat(voters.hand(members, decision, members.amara(), envelope, A_YEAR_LATER))
            .isEqualTo(new PaperHanded.Refused(Voted.Refusal.PAST_DEADLINE));
        for (var unreadable : List.of("", "!", "AAAA", "_".repeat(342), envelope + "="))
            assertThat(voters.hand(members, decision, members.amara(), unreadable))
                .isEqualTo(new PaperHanded.Refused(Voted.Refusal.PAPER_UNREADABLE));
        assertThat(assembly.page(members, decision).secret().papers()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_slip_that_is_not_good_is_refused_by_name(String what, UnaryOperator<Slip> harmed, Voted.Refusal why) {
        var members = assembly.byHands(1);
        var decision = assembly.open(members, VAN);
        var slip = voters.stamped(members, decision, members.amara()).filled(decision.value(), 1, "answer=AGREE");
        assertThat(voters.put(members, decision, harmed.apply(slip))).isEqualTo(new Boxed.Refused(why));
        assertThat(assembly.page(members, decision).secret().ballots()).isZero();
    }

    static Stream<Arguments> a_slip_that_is_not_good_is_refused_by_name() {
        return Stream.of(
            refused("no stamp", slip -> with(slip, "", 1, slip.ballot(), slip.signature()), Voted.Refusal.PAPER_NOT_STAMPED),
            refused("a stamp of one's own", slip -> with(slip, "A".repeat(342), 1, slip.ballot(), slip.signature()),
                Voted.Refusal.PAPER_NOT_STAMPED),
            refused("a stamp that is no text of bytes", slip -> with(slip, "?", 1, slip.ballot(), slip.signature()),
                Voted.Refusal.PAPER_UNREADABLE),
            refused("a stamp too long", slip -> with(slip, "A".repeat(2_000), 1, slip.ballot(), slip.signature()),
                Voted.Refusal.PAPER_UNREADABLE),
            refused("no signature", slip -> with(slip, slip.stamp(), 1, slip.ballot(), ""), Voted.Refusal.PAPER_NOT_SIGNED),
            refused("another answer", slip -> with(slip, slip.stamp(), 1, "answer=DISAGREE", slip.signature()),
                Voted.Refusal.PAPER_NOT_SIGNED),
            refused("another turn", slip -> with(slip, slip.stamp(), 2, slip.ballot(), slip.signature()), Voted.Refusal.PAPER_NOT_SIGNED),
            refused("no turn", slip -> with(slip, slip.stamp(), 0, slip.ballot(), slip.signature()), Voted.Refusal.PAPER_UNREADABLE),
            refused("an answer that is none", slip -> with(slip, slip.stamp(), 1, "answer=OBJECT", slip.signature()),
                Voted.Refusal.NO_SUCH_ANSWER),
            refused("no answer", slip -> with(slip, slip.stamp(), 1, "", slip.signature()), Voted.Refusal.NO_SUCH_ANSWER),
            refused("a sign beside the answer", slip -> with(slip, slip.stamp(), 1, "answer=AGREE&by=amara", slip.signature()),
                Voted.Refusal.NO_SUCH_ANSWER));
    }

    @Test
    void a_paper_of_another_decision_is_refused() {
        var members = assembly.byHands(1);
        var one = assembly.open(members, VAN);
        var other = assembly.open(members, VAN);
        var paper = voters.stamped(members, one, members.amara());
        assertThat(voters.put(members, other, paper.filled(other.value(), 1, "answer=AGREE")))
            .isEqualTo(new Boxed.Refused(Voted.Refusal.PAPER_NOT_STAMPED));
        assertThat(voters.put(members, one, paper.filled(other.value(), 1, "answer=AGREE")))
            .isEqualTo(new Boxed.Refused(Voted.Refusal.PAPER_NOT_SIGNED));
    }

    @Test
    void after_the_end_nothing_is_stamped_or_put_in() {
        var members = assembly.byHands(2);
        var decision = assembly.open(members, VAN);
        var slip = voters.stamped(members, decision, members.amara()).filled(decision.value(), 1, "answer=AGREE");
        var envelope = voters.blank(members, decision).blinded();
        assertThat(voters.put(members, decision, slip, A_YEAR_LATER)).isEqualTo(new Boxed.Refused(Voted.Refusal.PAST_DEADLINE));
        assembly.closed(members, decision);
        assertThat(voters.put(members, decision, slip)).isEqualTo(new Boxed.Refused(Voted.Refusal.CLOSED));
        assertThat(voters.hand(members, decision, members.number(2), envelope))
            .isEqualTo(new PaperHanded.Refused(Voted.Refusal.CLOSED));
    }

    @Test
    void by_name_nobody_votes_in_secret_and_in_secret_nobody_votes_where_names_are_asked() {
        var members = assembly.byHands(1);
        var secret = assembly.open(members, VAN);
        assertThat(assembly.within(members, () -> decisions.vote(members.amara(), secret, Vote.of(Answer.AGREE), TUESDAY)))
            .isEqualTo(new Voted.Refused(Voted.Refusal.BY_SECRET_BALLOT));
        assertThat(assembly.within(members, () -> decisions.takeBack(members.amara(), secret, TUESDAY)))
            .isEqualTo(new Voted.Refused(Voted.Refusal.BY_SECRET_BALLOT));
        var plain = assembly.open(members, VAN.asking(Ask.BY_RULE));
        var slip = voters.stamped(members, secret, members.amara()).filled(plain.value(), 1, "answer=AGREE");
        assertThat(voters.put(members, plain, slip)).isEqualTo(new Boxed.Refused(Voted.Refusal.NOT_SECRET));
        assertThat(voters.hand(members, plain, members.amara(), "AAAA")).isEqualTo(new PaperHanded.Refused(Voted.Refusal.NOT_SECRET));
    }

    @Test
    void before_the_end_nobody_sees_the_list() {
        var members = assembly.byHands(1);
        var decision = assembly.open(members, VAN);
        assertThatThrownBy(() -> assembly.within(members, () -> box.page(members.coop().id(), decision))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file(members, decision)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_needs_to_know_whose_a_ballot_is_cannot_be_secret() {
        assertThat(refused(assembly.byConsent(1), VAN)).isEqualTo("openness.refused.reasons");
        assertThat(refused(assembly.byConsensus(1), VAN)).isEqualTo("openness.refused.reasons");
        var weighing = assembly.byHands(1);
        assembly.ruled(weighing, rule -> rule.weighing(Map.of("worker", 3)));
        assertThat(refused(weighing, VAN)).isEqualTo("openness.refused.weights");
        var classes = assembly.byHands(1);
        assembly.ruled(classes, Rule::inEachClass);
        assertThat(refused(classes, VAN)).isEqualTo("openness.refused.classes");
    }

    private static Arguments refused(String what, UnaryOperator<Slip> harmed, Voted.Refusal why) {
        return Arguments.of(what, harmed, why);
    }

    private static Slip with(Slip slip, String stamp, int turn, String ballot, String signature) {
        return new Slip(slip.paper(), stamp, turn, ballot, signature);
    }

    private String refused(Members members, Draft draft) {
        return switch (assembly.within(members, () -> decisions.open(members.amara(), draft, MONDAY))) {
            case Proposed.Opened opened -> throw new AssertionError(opened.toString());
            case Proposed.Refused(var problems) -> problems.get("openness").key();
        };
    }

    private BallotFile file(Members members, DecisionId decision) {
        return assembly.within(members, () -> box.file(members.coop().id(), decision));
    }
}
