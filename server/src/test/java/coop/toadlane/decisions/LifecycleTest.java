package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static coop.toadlane.decisions.Assembly.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.tally.Ruling;
import coop.toadlane.tally.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LifecycleTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Headlines headlines;

    @Autowired
    Decisions decisions;

    @Autowired
    Proposals proposals;

    @Autowired
    Options options;

    @Autowired
    Closures closures;

    @Test
    void a_question_that_most_agree_to_passes_when_its_time_is_over() {
        var members = assembly.byHands(4);
        var van = open(members, Draft.question("Buy a cargo van", "It would do the **market run**.", Bylaws.POLICY));
        vote(members, van, 1, Vote.of(Answer.AGREE));
        vote(members, van, 2, Vote.of(Answer.AGREE).because("We lose two hours a day"));
        vote(members, van, 3, Vote.of(Answer.DISAGREE));

        assertThat(close(members, van)).isEqualTo(new Closed.Counted(true));
        assertThat(proposal(members, van).stage()).isEqualTo(Stage.PASSED);
        assertThat(tally(members, van)).isEqualTo(new Tally(4, 3, 2, 0, 1, 0, 2, List.of(), Ruling.PASSED));
        assertThat(assembly.recorded(members, van)).containsExactly(
            "decisions.opened", "decisions.ballot-cast", "decisions.ballot-cast", "decisions.ballot-cast", "decisions.passed");
    }

    @Test
    void without_the_quorum_nothing_passes() {
        var members = assembly.byHands(5);
        var van = open(members, Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY));
        vote(members, van, 1, Vote.of(Answer.AGREE));
        vote(members, van, 2, Vote.of(Answer.AGREE));

        assertThat(close(members, van)).isEqualTo(new Closed.Counted(false));
        assertThat(tally(members, van).ruling()).isEqualTo(Ruling.NO_QUORUM);
    }

    @Test
    void one_objection_stops_what_is_decided_by_consent() {
        var members = assembly.byConsent(2);
        var van = open(members, Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY));
        vote(members, van, 1, Vote.of(Answer.AGREE));
        vote(members, van, 2, Vote.of(Answer.OBJECT).because("The loan is not repaid yet"));

        assertThat(close(members, van)).isEqualTo(new Closed.Counted(false));
        assertThat(tally(members, van).ruling()).isEqualTo(Ruling.OBJECTED);
    }

    @Test
    void among_options_the_most_approved_one_wins() {
        var members = assembly.byHands(3);
        var colour = open(members, Draft.choice("Which colour", "For the jerseys", Bylaws.POLICY, "Green", "Blue", "Yellow"));
        vote(members, colour, 1, Vote.approving(1, 2));
        vote(members, colour, 2, Vote.approving(2));
        vote(members, colour, 3, Vote.approving(2, 3));

        assertThat(close(members, colour)).isEqualTo(new Closed.Counted(true));
        assertThat(assembly.within(members, () -> options.of(members.coop().id(), colour)))
            .extracting(Option::votes).containsExactly(1, 3, 1);
    }

    @Test
    void options_that_share_the_first_place_win_nothing() {
        var members = assembly.byHands(2);
        var colour = open(members, Draft.choice("Which colour", "For the jerseys", Bylaws.POLICY, "Green", "Blue"));
        vote(members, colour, 1, Vote.approving(1, 2));
        vote(members, colour, 2, Vote.approving(1, 2));

        close(members, colour);
        assertThat(tally(members, colour).ruling()).isEqualTo(Ruling.TIED);
    }

    @Test
    void a_vote_can_be_changed_and_taken_back_until_the_end() {
        var members = assembly.byHands(3);
        var van = open(members, Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY));
        vote(members, van, 1, Vote.of(Answer.DISAGREE));
        vote(members, van, 1, Vote.of(Answer.AGREE));
        vote(members, van, 2, Vote.of(Answer.AGREE));
        vote(members, van, 3, Vote.of(Answer.DISAGREE));
        assembly.within(members, () -> decisions.takeBack(members.number(3), van, TUESDAY));

        close(members, van);
        assertThat(tally(members, van)).isEqualTo(new Tally(3, 2, 2, 0, 0, 0, 2, List.of(), Ruling.PASSED));
    }

    @Test
    void it_is_counted_once_however_often_it_is_closed() {
        var members = assembly.byHands(1);
        var van = open(members, Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY));
        vote(members, van, 1, Vote.of(Answer.AGREE));

        assertThat(close(members, van)).isEqualTo(new Closed.Counted(true));
        assertThat(close(members, van)).isEqualTo(new Closed.Already(Stage.PASSED));
        assertThat(assembly.recorded(members, van)).filteredOn("decisions.passed"::equals).hasSize(1);
    }

    @Test
    void before_its_time_it_closes_only_when_everyone_has_voted_and_a_second_person_confirms() {
        var members = assembly.byHands(2);
        var van = assembly.opened(assembly.within(members, () ->
            decisions.open(members.amara(), Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY))));
        assembly.within(members, () -> decisions.vote(members.amara(), van, Vote.of(Answer.AGREE)));
        assertThat(closeEarly(members, van)).isEqualTo(new Closed.TooEarly());

        assembly.within(members, () -> decisions.vote(members.number(2), van, Vote.of(Answer.AGREE)));
        assertThat(closeEarly(members, van)).isEqualTo(new Closed.Waiting());
        assertThat(closeEarly(members, van)).isEqualTo(new Closed.Waiting());
        assertThat(waitingFor(members, members.amara())).isEmpty();
        assertThat(waitingFor(members, members.number(2))).containsExactly(van);
        assertThat(assembly.within(members, () -> decisions.closeEarly(members.number(2), van))).isEqualTo(new Closed.Counted(true));
    }

    @Test
    void its_author_can_withdraw_it_and_it_ends_without_a_result() {
        var members = assembly.byHands(2);
        var van = assembly.opened(assembly.within(members, () ->
            decisions.open(members.amara(), Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY))));

        assertThat(assembly.within(members, () -> decisions.withdraw(members.amara(), van))).isTrue();
        assertThat(proposal(members, van).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(assembly.count(members, "closure", van)).isZero();
        assertThat(close(members, van)).isEqualTo(new Closed.Already(Stage.WITHDRAWN));
    }

    private DecisionId open(Assembly.Members members, Draft draft) {
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft, MONDAY)));
    }

    private void vote(Assembly.Members members, DecisionId decision, int number, Vote vote) {
        assertThat(assembly.within(members, () -> decisions.vote(members.number(number), decision, vote, TUESDAY)))
            .isEqualTo(new Voted.Cast());
    }

    private Closed close(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> decisions.close(members.coop().id(), decision, A_YEAR_LATER));
    }

    private List<DecisionId> waitingFor(Assembly.Members members, Actor.Member member) {
        return assembly.within(members, () -> headlines.waitingFor(members.coop().id(), member.membership(), TUESDAY, 5)).stream()
            .map(Headline::id).map(DecisionId::new).toList();
    }

    private Closed closeEarly(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> decisions.closeEarly(members.amara(), decision));
    }

    private Proposal proposal(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> proposals.read(members.coop().id(), decision));
    }

    private Tally tally(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> closures.of(
            proposals.read(members.coop().id(), decision), options.of(members.coop().id(), decision)).orElseThrow().tally());
    }
}
