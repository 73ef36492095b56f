package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.VoteFormula;
import coop.toadlane.tally.ClassVotes;
import coop.toadlane.tally.Ruling;
import coop.toadlane.ui.Sentence;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Votes that weigh as a formula of the bylaws reckons them. */
@DatabaseTest
class WeighedVotesTest {

    private static final Draft VAN = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY);

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionPages pages;

    @Autowired
    Voters voters;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient db;

    @Test
    void votes_are_fixed_at_the_opening_and_shown_with_who_has_them() {
        var members = assembly.byHands(3);
        var person = browsers.person("Luca Ferrero");
        var luca = assembly.join(members.coop(), person.id(), "Luca Ferrero", "MEMBER");
        takesUp(members, luca.membership().value(), 9);
        assembly.ruled(members, rule -> rule.reckoning("shares + 1"));
        var van = open(members, VAN);
        takesUp(members, luca.membership().value(), 90);
        assembly.within(members, () -> decisions.vote(luca, van, Vote.of(Answer.DISAGREE)));
        for (var number = 1; number <= 3; number++) agree(members, van, number);

        var me = browsers.as(person);
        var here = members.coop().path() + van.path();
        assertThat(me.get(here).body()).contains("You have 10 votes here", "is reckoned at the opening: shares + 1", "10 votes");
        assertThat(me.get(here + "/voters").body()).contains("Luca Ferrero", "10 votes", "1 vote<");
        assertThat(me.get(here + "/voters.csv?sort=-votes").body()).contains("Luca Ferrero,consumer,10");
        var page = close(members, van);
        assertThat(page.tally().against()).isEqualTo(10);
        assertThat(page.tally().ruling()).isEqualTo(Ruling.TOO_LITTLE_AGREEMENT);
        assertThat(page.story()).extracting(Sentence::key).contains("decisions.story.weighed");
    }

    @Test
    void a_ranking_is_weighed_too() {
        var members = assembly.byHands(3);
        takesUp(members, members.number(3).membership().value(), 4);
        assembly.ruled(members, rule -> rule.reckoning("1 + shares"));
        var name = open(members, Draft.choice("A name", "For the bike", Bylaws.POLICY, "Ida", "Zora").asking(Ask.by(Method.SCHULZE, 1)));
        for (var number = 1; number <= 3; number++) {
            var vote = number == 3 ? Vote.ranking(2, 1) : Vote.ranking(1, 2);
            var voter = members.number(number);
            assembly.within(members, () -> decisions.vote(voter, name, vote));
        }
        assertThat(close(members, name).count().elected()).containsExactly(2);
    }

    @Test
    void people_have_one_vote_where_member_co_ops_weigh_by_the_root_of_their_members() {
        var members = assembly.byHands(2);
        assembly.ruled(members, rule -> rule.reckoning(VoteFormula.ROOT));
        var van = open(members, VAN);
        for (var member : members.all())
            assertThat(assembly.within(members, () -> voters.votes(members.coop().id(), van, member.membership()))).isOne();
    }

    @Test
    void a_formula_that_comes_to_nothing_for_somebody_by_now_opens_no_decision_and_says_why() {
        var members = assembly.byHands(2);
        assembly.ruled(members, rule -> rule.reckoning("10 / shares"));
        takesUp(members, members.number(2).membership().value(), 0);
        assertThat(assembly.within(members, () -> decisions.open(members.amara(), VAN)))
            .isInstanceOfSatisfying(Proposed.Refused.class, refused ->
                assertThat(refused.problems().get("matter").key()).isEqualTo("formula.cannot-tell"));
    }

    @Test
    void the_running_tally_holds_votes_as_a_recount_would_find_them() {
        var members = assembly.byHands(6);
        for (var number = 1; number <= 3; number++) assembly.setClass(members.number(number), "worker");
        assembly.ruled(members, rule -> rule.weighing(Map.of("worker", 3)).inEachClass());
        var van = open(members, VAN);
        var seed = System.nanoTime();
        var chance = new Random(seed);
        for (var change = 0; change < 30; change++) {
            var voter = members.number(1 + chance.nextInt(6));
            var says = chance.nextInt(4);
            assembly.within(members, () -> says == 3 ? decisions.takeBack(voter, van)
                : decisions.vote(voter, van, Vote.of(says == 0 ? Answer.AGREE : says == 1 ? Answer.ABSTAIN : Answer.DISAGREE)));
            var agreeing = assembly.within(members, () -> ClassVotes.sum(voters.classes(members.coop().id(), van)).agreeVotes());
            assertThat(agreeing).as("seed %d, change %d", seed, change).isEqualTo(recounted(members, van));
        }
    }

    private int recounted(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> db.sql("""
                SELECT coalesce(sum(v.votes), 0)
                  FROM decisions.ballot b
                  JOIN decisions.voter v USING (coop_id, proposal_id, member_id)
                 WHERE b.proposal_id = :id AND b.answer = 'AGREE'
                """).param("id", decision.value()).query(Integer.class).single());
    }

    private void takesUp(Assembly.Members members, UUID member, int shares) {
        assembly.within(members, () -> db.sql("UPDATE membership.member SET shares = :shares WHERE member_id = :member")
            .param("shares", shares).param("member", member).update());
    }

    private DecisionId open(Assembly.Members members, Draft draft) {
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft)));
    }

    private void agree(Assembly.Members members, DecisionId decision, int number) {
        assembly.within(members, () -> decisions.vote(members.number(number), decision, Vote.of(Answer.AGREE)));
    }

    private DecisionPage close(Assembly.Members members, DecisionId decision) {
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, Assembly.A_YEAR_LATER));
        return assembly.within(members, () -> pages.page(members.amara(), decision, DecisionPages.Typed.NOTHING));
    }
}
