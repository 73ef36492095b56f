package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static coop.toadlane.decisions.Assembly.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.NotAllowed;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.ui.NotFound;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every ballot and outcome that is not taken, and by which name it is refused. */
@DatabaseTest
class RefusalsTest {

    private static final Draft VAN = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY);
    private static final Draft COLOUR = Draft.choice("Which colour", "For the jerseys", Bylaws.POLICY, "Green", "Blue");
    private static final String TOO_LONG = "x".repeat(2_001);

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @ParameterizedTest(name = "{0} {1} by consent: {2}")
    @MethodSource
    void a_ballot_that_does_not_fit_is_refused_and_says_why(Draft draft, Vote vote, Voted.Refusal why) {
        var members = assembly.byConsent(2);
        var decision = open(members, draft);

        assertThat(vote(members, decision, 1, vote)).isEqualTo(new Voted.Refused(why));
        assertThat(assembly.count(members, "ballot", decision)).isZero();
        assertThat(assembly.recorded(members, decision)).containsExactly("decisions.opened");
    }

    static Stream<Arguments> a_ballot_that_does_not_fit_is_refused_and_says_why() {
        return Stream.of(
            Arguments.of(VAN, Vote.of(Answer.OBJECT), Voted.Refusal.OBJECTION_WITHOUT_REASON),
            Arguments.of(VAN, Vote.of(Answer.OBJECT).because(" \n "), Voted.Refusal.OBJECTION_WITHOUT_REASON),
            Arguments.of(VAN, Vote.of(Answer.DISAGREE), Voted.Refusal.NO_SUCH_ANSWER),
            Arguments.of(VAN, Vote.BLANK, Voted.Refusal.NO_SUCH_ANSWER),
            Arguments.of(VAN, Vote.of(Answer.BLOCK).because("Never"), Voted.Refusal.NO_SUCH_ANSWER),
            Arguments.of(VAN, Vote.ranking(1), Voted.Refusal.NO_SUCH_ANSWER),
            Arguments.of(COLOUR, Vote.ranking(1), Voted.Refusal.NO_SUCH_ANSWER),
            Arguments.of(VAN, Vote.approving(1), Voted.Refusal.NO_SUCH_ANSWER),
            Arguments.of(VAN, Vote.of(Answer.AGREE).because(TOO_LONG), Voted.Refusal.REASON_TOO_LONG),
            Arguments.of(COLOUR, Vote.of(Answer.AGREE), Voted.Refusal.NO_SUCH_ANSWER),
            Arguments.of(COLOUR, Vote.approving(), Voted.Refusal.NOTHING_CHOSEN),
            Arguments.of(COLOUR, Vote.approving(3), Voted.Refusal.NO_SUCH_OPTION),
            Arguments.of(COLOUR, Vote.approving(0), Voted.Refusal.NO_SUCH_OPTION),
            Arguments.of(COLOUR, Vote.approving(-1), Voted.Refusal.NO_SUCH_OPTION),
            Arguments.of(COLOUR, Vote.approving(1, 1), Voted.Refusal.CHOSEN_TWICE));
    }

    @Test
    void after_the_deadline_no_ballot_is_taken_even_before_it_was_counted() {
        var members = assembly.byHands(2);
        var decision = open(members, VAN);
        assertThat(assembly.within(members, () -> decisions.vote(members.amara(), decision, Vote.of(Answer.AGREE), A_YEAR_LATER)))
            .isEqualTo(new Voted.Refused(Voted.Refusal.PAST_DEADLINE));
    }

    @Test
    void after_the_closing_no_ballot_is_taken_changed_or_given_back() {
        var members = assembly.byHands(1);
        var decision = open(members, VAN);
        vote(members, decision, 1, Vote.of(Answer.AGREE));
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, A_YEAR_LATER));

        assertThat(vote(members, decision, 1, Vote.of(Answer.DISAGREE))).isEqualTo(new Voted.Refused(Voted.Refusal.CLOSED));
        assertThat(assembly.within(members, () -> decisions.takeBack(members.amara(), decision, TUESDAY)))
            .isEqualTo(new Voted.Refused(Voted.Refusal.CLOSED));
        assertThat(assembly.count(members, "ballot", decision)).isOne();
    }

    @Test
    void on_what_was_withdrawn_nobody_votes() {
        var members = assembly.byHands(1);
        var decision = open(members, VAN);
        assembly.within(members, () -> decisions.withdraw(members.amara(), decision));
        assertThat(vote(members, decision, 1, Vote.of(Answer.AGREE))).isEqualTo(new Voted.Refused(Voted.Refusal.WITHDRAWN));
    }

    @Test
    void who_joined_after_the_opening_does_not_vote() {
        var members = assembly.byHands(1);
        var decision = open(members, VAN);
        var late = assembly.join(members.coop(), "Mei Tanaka", "MEMBER");
        assertThat(assembly.within(members, () -> decisions.vote(late, decision, Vote.of(Answer.AGREE), TUESDAY)))
            .isEqualTo(new Voted.Refused(Voted.Refusal.NOT_A_VOTER));
    }

    @Test
    void whose_membership_rests_does_not_vote_and_what_they_cast_before_still_counts() {
        var members = assembly.byHands(2);
        var decision = open(members, VAN);
        vote(members, decision, 2, Vote.of(Answer.AGREE));
        assembly.setStanding(members.number(2), "SUSPENDED");

        assertThat(vote(members, decision, 2, Vote.of(Answer.DISAGREE))).isEqualTo(new Voted.Refused(Voted.Refusal.SUSPENDED));
        assertThat(assembly.count(members, "ballot", decision)).isOne();
    }

    @Test
    void who_was_suspended_at_the_opening_has_no_vote_and_does_not_count_towards_the_quorum() {
        var members = assembly.byHands(2);
        assembly.setStanding(members.number(2), "SUSPENDED");
        var decision = open(members, VAN);
        assertThat(assembly.count(members, "voter", decision)).isOne();
    }

    @Test
    void a_decision_of_another_co_op_is_not_there() {
        var mine = assembly.byHands(1);
        var others = assembly.byHands(1);
        var decision = open(others, VAN);
        assertThatThrownBy(() -> vote(mine, decision, 1, Vote.of(Answer.AGREE))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assembly.within(mine, () -> decisions.withdraw(mine.amara(), decision))).isInstanceOf(NotFound.class);
    }

    @Test
    void who_may_not_propose_opens_nothing() {
        var members = assembly.byHands(2);
        assembly.setStanding(members.number(2), "SUSPENDED");
        var suspended = assembly.actor(members.coop(), members.number(2).id());
        assertThatThrownBy(() -> assembly.within(members, () -> decisions.open(suspended, VAN))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void only_its_author_or_a_facilitator_withdraws_closes_or_concludes_it() {
        var members = assembly.byHands(2);
        var other = members.number(2);
        var decision = open(members, VAN);
        assertThatThrownBy(() -> assembly.within(members, () -> decisions.withdraw(other, decision))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> assembly.within(members, () -> decisions.closeEarly(other, decision))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> assembly.within(members, () -> decisions.conclude(other, decision, "Done")))
            .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> assembly.within(members, () -> decisions.retry(other, decision))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_outcome_is_written_only_when_it_has_ended() {
        var members = assembly.byHands(1);
        var decision = open(members, VAN);
        assertThat(assembly.within(members, () -> decisions.conclude(members.amara(), decision, "We buy it")))
            .isEqualTo(new Concluded.Refused(Concluded.Refusal.STILL_OPEN));
    }

    @Test
    void an_outcome_says_something_and_not_too_much() {
        var members = assembly.byHands(1);
        var decision = open(members, VAN);
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, A_YEAR_LATER));
        assertThat(conclude(members, decision, " ")).isEqualTo(new Concluded.Refused(Concluded.Refusal.EMPTY));
        assertThat(conclude(members, decision, "x".repeat(5_001))).isEqualTo(new Concluded.Refused(Concluded.Refusal.TOO_LONG));
    }

    private DecisionId open(Assembly.Members members, Draft draft) {
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft, MONDAY)));
    }

    private Voted vote(Assembly.Members members, DecisionId decision, int number, Vote vote) {
        return assembly.within(members, () -> decisions.vote(members.number(number), decision, vote, TUESDAY));
    }

    private Concluded conclude(Assembly.Members members, DecisionId decision, String text) {
        return assembly.within(members, () -> decisions.conclude(members.amara(), decision, text));
    }
}
