package coop.toadlane.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.decisions.Proposed;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.drafts.Intent;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.TransferId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FundingRounds from their first idea to what was delivered, and the money on its way. */
@DatabaseTest
class FundingTest {

    @Autowired
    Purser purser;

    @Autowired
    FundingRounds rounds;

    @Autowired
    FundingRoundTable table;

    @Autowired
    IdeaTable ideaTable;

    @Autowired
    Reports reports;

    @Autowired
    IdeaLines lines;

    @Autowired
    Decisions decisions;

    @Autowired
    AwardAct act;

    @Autowired
    Books books;

    @Test
    void the_budget_is_set_aside_while_members_vote_and_the_passing_decision_pays_what_they_chose() {
        var members = purser.members(3);
        var round = purser.round(members, Method.EQUAL_SHARES);
        var lamps = purser.accepted(members, 1, round, "Lamps", "300");
        var sofa = purser.accepted(members, 2, round, "Sofa = red; soft", "250.50");
        var tea = purser.accepted(members, 3, round, "Tea", "49.50");
        var vote = purser.vote(members, round);
        assertThat(purser.bank(members)).isEqualTo("100000 less 50000");
        assertThat(round(members, round).phase()).isEqualTo(Phase.VOTING);

        purser.decide(members, vote, Vote.approving(1, 3), Vote.approving(1), Vote.approving(1, 3));
        assertThat(purser.bank(members)).isEqualTo("65050 less 0");
        assertThat(round(members, round).phase()).isEqualTo(Phase.DELIVERY);
        assertThat(idea(members, lamps)).extracting(Idea::stage, Idea::award, Idea::delivery)
            .containsExactly(IdeaStage.FUNDED, 30_000L, Delivery.PLANNED);
        assertThat(idea(members, tea).award()).isEqualTo(4_950);
        assertThat(idea(members, sofa)).extracting(Idea::stage, Idea::award).containsExactly(IdeaStage.NOT_FUNDED, 0L);
        var paid = purser.within(members, () -> books.posted(coop(members), List.of(new TransferId(lamps.value()))));
        assertThat(paid.values()).singleElement().satisfies(transfer -> {
            assertThat(transfer.memo()).isEqualTo("For the garage: Lamps");
            assertThat(Objects.requireNonNull(transfer.party()).member()).isEqualTo(members.amara().membership());
        });
    }

    @Test
    void votes_bought_with_credits_share_the_fund_to_the_cent_and_nobody_gets_more_than_the_review_found() {
        var members = purser.members(3);
        var round = purser.round(members, Method.QUADRATIC);
        var lamps = purser.accepted(members, 1, round, "Lamps", "333.33");
        var sofa = purser.accepted(members, 2, round, "Sofa", "500");
        purser.decide(members, purser.vote(members, round), Vote.giving(7, 1), Vote.giving(7), Vote.giving(0, 3));
        assertThat(idea(members, lamps).award()).isEqualTo(33_333);
        assertThat(idea(members, sofa).award()).isEqualTo(16_667);
        assertThat(purser.bank(members)).isEqualTo("50000 less 0");
    }

    @Test
    void a_round_that_looks_back_needs_no_costs_and_leaves_nothing_to_deliver() {
        var members = purser.members(3);
        var round = purser.round(members, Method.RETRO_MEDIAN);
        var pump = purser.accepted(members, 2, round, "Mended the pump", "");
        var cake = purser.accepted(members, 3, round, "Baked on Sundays", "20");
        purser.decide(members, purser.vote(members, round), Vote.giving(50, 50), Vote.giving(60, 40), Vote.giving(40, 60));
        assertThat(idea(members, cake).award()).isEqualTo(2_000);
        assertThat(idea(members, pump)).extracting(Idea::award, Idea::delivery).containsExactly(48_000L, Delivery.DELIVERED);
        assertThat(round(members, round).phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void below_the_quorum_nothing_moves_and_the_round_can_be_put_to_the_vote_again() {
        var members = purser.members(4);
        var round = purser.round(members, Method.GREEDY);
        purser.accepted(members, 1, round, "Lamps", "300");
        purser.accepted(members, 2, round, "Sofa", "250");
        purser.decide(members, purser.vote(members, round), Vote.approving(1));
        assertThat(purser.bank(members)).isEqualTo("100000 less 0");
        assertThat(round(members, round).phase()).isEqualTo(Phase.REVIEW);

        purser.decide(members, purser.vote(members, round), Vote.approving(1), Vote.approving(1), Vote.approving(2));
        assertThat(purser.bank(members)).isEqualTo("70000 less 0");
    }

    @Test
    void a_vote_that_is_withdrawn_lets_the_money_go() {
        var members = purser.members(2);
        var round = purser.round(members, Method.GREEDY);
        purser.accepted(members, 1, round, "Lamps", "300");
        purser.accepted(members, 2, round, "Sofa", "250");
        var vote = purser.vote(members, round);
        assertThat(purser.<Boolean>within(members, () -> decisions.withdraw(members.amara(), vote))).isTrue();
        assertThat(purser.bank(members)).isEqualTo("100000 less 0");
        assertThat(round(members, round).phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void a_fund_that_does_not_hold_the_budget_cannot_be_voted_on() {
        var members = purser.members(2);
        for (var i = 0; i < 2; i++) {
            var round = purser.round(members, Method.GREEDY);
            purser.accepted(members, 1, round, "Lamps", "300");
            purser.accepted(members, 2, round, "Sofa", "250");
            purser.vote(members, round);
        }
        var third = purser.round(members, Method.GREEDY);
        purser.accepted(members, 1, third, "Lamps", "300");
        purser.accepted(members, 2, third, "Sofa", "250");
        purser.within(members, () -> rounds.review(members.amara(), third));
        assertThat(purser.within(members, () -> rounds.vote(members.amara(), third))).isInstanceOfSatisfying(Kept.Refused.class,
            refused -> assertThat(refused.problems().get("phase").key()).isEqualTo("ledger.refused.not-enough"));
        assertThat(round(members, third).phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void nobody_pays_a_round_by_a_decision_with_options_of_their_own() {
        var members = purser.members(1);
        var round = purser.round(members, Method.GREEDY);
        purser.accepted(members, 1, round, "Lamps", "300");
        purser.accepted(members, 1, round, "Sofa", "250");
        var terms = Map.of(AwardAct.ROUND, round.toString());
        var draft = new Draft("Mine", "All mine", "", List.of("Me = 400", "Me too = 100"), List.of(new Intent(AwardAct.KIND, terms)), 0,
            Ask.within(new BigDecimal("500"), Method.GREEDY));
        var mine = ((Proposed.Opened) purser.within(members, () -> decisions.open(members.amara(), draft))).id();
        purser.decide(members, mine, Vote.approving(1, 2));
        assertThat(purser.bank(members)).isEqualTo("100000 less 0");
        assertThat(idea(members, purser.idea(members, 1, round, "Tea", "3"))).extracting(Idea::award).isEqualTo(0L);
    }

    @Test
    void beforehand_it_says_what_will_be_paid_and_from_where() {
        var members = purser.members(1);
        var round = purser.round(members, Method.GREEDY);
        var told = purser.within(members, () -> act.foretell(coop(members), Map.of(AwardAct.ROUND, round.toString())));
        assertThat(told.effects()).containsExactly(
            Sentence.of("funding.award.will", Sentence.of("ledger.account.bank"), new Money(50_000, "EUR")));
        for (var nonsense : List.of("", "nonsense", "00000000-0000-0000-0000-000000000000"))
            assertThat(purser.within(members, () -> act.problems(coop(members), Map.of(AwardAct.ROUND, nonsense))))
                .containsKey(AwardAct.ROUND);
    }

    @Test
    void what_was_funded_is_followed_until_all_of_it_is_delivered_or_given_up() {
        var members = purser.members(2);
        var round = purser.round(members, Method.GREEDY);
        var lamps = purser.accepted(members, 2, round, "Lamps", "300");
        var tea = purser.accepted(members, 1, round, "Tea", "50");
        purser.accepted(members, 1, round, "Sofa", "400");
        purser.decide(members, purser.vote(members, round), Vote.approving(1, 2), Vote.approving(1, 2));
        assertThat(idea(members, lamps).isOverdue(round(members, round).deliverBy(), purser.today())).isFalse();
        assertThat(idea(members, lamps).isOverdue(round(members, round).deliverBy(), purser.today().plusYears(1))).isTrue();

        var late = purser.within(members, () -> lines.all(coop(members), round, Asked.nothing(), purser.today().plusYears(1)));
        assertThat(late).extracting(IdeaLine::title, IdeaLine::overdue)
            .containsExactly(tuple("Lamps", true), tuple("Tea", true), tuple("Sofa", false));

        report(members, 2, lamps, new ReportDraft("UNDER_WAY", "Ordered", "120.50"));
        assertThat(idea(members, lamps)).extracting(Idea::delivery, Idea::spent).containsExactly(Delivery.UNDER_WAY, 12_050L);
        report(members, 1, tea, new ReportDraft("GIVEN_UP", "Nobody drinks it", "0"));
        report(members, 2, lamps, new ReportDraft("DELIVERED", "They hang", "300"));
        assertThat(round(members, round).phase()).isEqualTo(Phase.CLOSED);
        report(members, 2, lamps, new ReportDraft("UNDER_WAY", "One fell", "300"));
        assertThat(round(members, round).phase()).isEqualTo(Phase.DELIVERY);
    }

    @Test
    void ideas_end_by_their_day_without_anybody_doing_anything() {
        var members = purser.members(1);
        var round = round(members, purser.round(members, Method.GREEDY));
        assertThat(round.phase(round.ideasUntil())).isEqualTo(Phase.IDEAS);
        assertThat(round.phase(round.ideasUntil().plusDays(1))).isEqualTo(Phase.REVIEW);
    }

    private void report(Assembly.Members members, int by, IdeaId idea, ReportDraft draft) {
        Purser.done(purser.within(members, () -> reports.report(members.number(by), idea, draft)));
    }

    private FundingRound round(Assembly.Members members, FundingRoundId id) {
        return purser.within(members, () -> table.find(coop(members), id).orElseThrow());
    }

    private Idea idea(Assembly.Members members, IdeaId id) {
        return purser.within(members, () -> ideaTable.find(coop(members), id).orElseThrow());
    }

    private static CoopId coop(Assembly.Members members) {
        return members.coop().id();
    }
}
