package coop.toadlane.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.membership.Act;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a round refuses, and at which field it says so. */
@DatabaseTest
class FundingRefusalsTest {

    private static final IdeaDraft ANY = new IdeaDraft("A", "B", "", "1");
    private static final ReportDraft FINE = new ReportDraft("PLANNED", "text", "1");

    @Autowired
    Purser purser;

    @Autowired
    Assembly assembly;

    @Autowired
    FundingRounds rounds;

    @Autowired
    Ideas ideas;

    @Autowired
    Reviews reviews;

    @Autowired
    Reports reports;

    @Autowired
    AwardAct act;

    @Autowired
    Awarding awarding;

    @Autowired
    FundingRoundTable table;

    @Autowired
    JdbcClient db;

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "title, '', title-missing", "title, LONG, title-long", "text, LONG, text-long", "method, BORDA, method-missing",
        "method, nonsense, method-missing", "budget, '', amount-unread", "budget, 0, amount-unread", "budget, -5, amount-unread",
        "budget, 5.123, amount-unread", "budget, 99999999999999999999, amount-unread", "budget, much, amount-unread",
        "fund, sales, fund-missing", "fund, '', fund-missing", "purpose, bank, purpose-missing",
        "ideasUntil, 2020-01-01, ideas-until-wrong",
        "ideasUntil, soon, ideas-until-wrong", "ideasUntil, 2999-01-01, ideas-until-wrong", "votingDays, 0, days-wrong",
        "votingDays, 366, days-wrong", "votingDays, -1, days-wrong", "deliverBy, 2020-01-01, deliver-by-wrong",
        "deliverBy, '', deliver-by-wrong"})
    void a_round_that_cannot_be_is_told_at_its_field(String field, String typed, String key) {
        var members = purser.members(1);
        var good = purser.draft(Method.GREEDY);
        var sent = new HashMap<>(Map.of(
            "title", good.title(), "text", good.text(), "method", good.method(), "budget", good.budget(), "fund", good.fund(),
            "purpose", good.purpose(), "ideasUntil", good.ideasUntil(), "votingDays", good.votingDays(), "deliverBy", good.deliverBy()));
        sent.put(field, typed.replace("LONG", "x".repeat(10_001)));
        refused(purser.within(members, () -> rounds.begin(members.amara(), FundingRoundDraft.of(sent))), field, key);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "title, '', title-missing", "title, LONG, title-long", "text, '', text-missing", "text, LONG, text-long",
        "carrier, LONG, carrier-long", "wanted, '', amount-unread", "wanted, 0, amount-unread", "wanted, -20, amount-unread",
        "wanted, 20.001, amount-unread", "wanted, 500.01, amount-over", "wanted, 999999999999999, amount-over",
        "wanted, 9999999999999999999, amount-unread"})
    void an_idea_that_cannot_be_is_told_at_its_field(String field, String typed, String key) {
        var members = purser.members(1);
        var round = purser.round(members, Method.GREEDY);
        var sent = new HashMap<>(Map.of("title", "Lamps", "text", "Dark here", "carrier", "", "wanted", "20"));
        sent.put(field, typed.replace("LONG", "x".repeat(20_001)));
        refused(purser.within(members, () -> ideas.write(members.amara(), round, IdeaDraft.of(sent))), field, key);
    }

    @ParameterizedTest(name = "{0} costs {1}")
    @CsvSource({"GREEDY, '', amount-unread", "GREEDY, -1, amount-unread", "GREEDY, 1.005, amount-unread", "GREEDY, 500.01, amount-over",
        "RETRO_MEAN, free, amount-unread", "RETRO_MEAN, 501, amount-over"})
    void a_cost_that_cannot_be_is_refused(Method method, String cost, String key) {
        var members = purser.members(1);
        var idea = purser.idea(members, 1, purser.round(members, method), "Lamps", "20");
        refused(purser.within(members, () -> reviews.accept(members.amara(), idea, cost, "")), "cost", key);
    }

    @Test
    void an_idea_is_turned_down_with_a_reason_only() {
        var members = purser.members(1);
        var idea = purser.idea(members, 1, purser.round(members, Method.GREEDY), "Lamps", "20");
        refused(purser.within(members, () -> reviews.turnDown(members.amara(), idea, " ")), "reason", "reason-missing");
        refused(purser.within(members, () -> reviews.turnDown(members.amara(), idea, "x".repeat(2_001))), "reason", "text-long");
        Purser.done(purser.within(members, () -> reviews.turnDown(members.amara(), idea, "No socket there")));
        refused(purser.within(members, () -> ideas.word(members.amara(), idea, ANY)), "title", "reviewed-already");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({"LOST, text, 1, delivery, delivery-missing", "PLANNED, '', 1, text, report-missing", "PLANNED, LONG, 1, text, text-long",
        "PLANNED, text, -1, spent, amount-unread", "PLANNED, text, '', spent, amount-unread", "PLANNED, text, 300.01, spent, spent-over"})
    void a_report_that_cannot_be_is_told_at_its_field(String delivery, String text, String spent, String field, String key) {
        var members = purser.members(1);
        var lamps = funded(members);
        var draft = new ReportDraft(delivery, text.replace("LONG", "x".repeat(2_001)), spent);
        refused(purser.within(members, () -> reports.report(members.amara(), lamps, draft)), field, key);
    }

    @Test
    void each_step_asks_for_the_one_before() {
        var members = purser.members(1);
        var amara = members.amara();
        var round = purser.round(members, Method.GREEDY);
        refused(purser.within(members, () -> rounds.vote(amara, round)), "phase", "ideas-still-open");
        var lamps = purser.idea(members, 1, round, "Lamps", "20");
        refused(purser.within(members, () -> reports.report(amara, lamps, FINE)), "delivery", "not-funded");
        Purser.done(purser.within(members, () -> rounds.review(amara, round)));
        refused(purser.within(members, () -> rounds.review(amara, round)), "phase", "moved-already");
        refused(purser.within(members, () -> ideas.write(amara, round, ANY)), "title", "ideas-over");
        refused(purser.within(members, () -> rounds.vote(amara, round)), "phase", "ideas-waiting");
        Purser.done(purser.within(members, () -> reviews.accept(amara, lamps, "20", "")));
        refused(purser.within(members, () -> rounds.vote(amara, round)), "phase", "ideas-few");
        Purser.done(purser.within(members, () -> rounds.callOff(amara, round)));
        refused(purser.within(members, () -> rounds.callOff(amara, round)), "phase", "moved-already");
        refused(purser.within(members, () -> rounds.vote(amara, round)), "phase", "moved-already");
        refused(purser.within(members, () -> reviews.accept(amara, lamps, "20", "")), "note", "moved-already");
        refused(purser.within(members, () -> ideas.withdraw(amara, lamps)), "phase", "moved-already");
    }

    @Test
    void who_holds_no_power_neither_runs_a_round_nor_reviews_nor_reports_of_others() {
        var members = purser.members(2);
        var other = members.number(2);
        var round = purser.round(members, Method.GREEDY);
        var idea = purser.idea(members, 1, round, "Lamps", "20");
        var lamps = funded(members);
        for (var attempt : List.<Callable<Kept>>of(
                () -> rounds.begin(other, purser.draft(Method.GREEDY)), () -> rounds.review(other, round), () -> rounds.vote(other, round),
                () -> rounds.callOff(other, round), () -> reviews.accept(other, idea, "20", ""), () -> reviews.turnDown(other, idea, "No"),
                () -> ideas.bring(other, round, List.of()), () -> reports.report(other, lamps, FINE)))
            assertThatThrownBy(() -> purser.within(members, () -> called(attempt))).isInstanceOf(NotAllowed.class);
        refused(purser.within(members, () -> ideas.word(other, idea, ANY)), "title", "not-yours");
        refused(purser.within(members, () -> ideas.withdraw(other, idea)), "phase", "not-yours");
    }

    @Test
    void whose_membership_rests_writes_no_ideas() {
        var members = purser.members(2);
        var round = purser.round(members, Method.GREEDY);
        assembly.setStanding(members.number(2), "SUSPENDED");
        refused(purser.within(members, () -> ideas.write(members.number(2), round, ANY)), "title", "suspended");
    }

    @Test
    void rounds_and_ideas_of_another_co_op_are_not_there() {
        var mine = purser.members(1);
        var others = purser.members(1);
        var round = purser.round(others, Method.GREEDY);
        var idea = purser.idea(others, 1, round, "Lamps", "20");
        for (var attempt : List.<Callable<Kept>>of(
                () -> rounds.review(mine.amara(), round), () -> rounds.vote(mine.amara(), round), () -> rounds.callOff(mine.amara(), round),
                () -> ideas.write(mine.amara(), round, ANY), () -> ideas.withdraw(mine.amara(), idea),
                () -> reviews.accept(mine.amara(), idea, "20", ""), () -> reports.report(mine.amara(), idea, new ReportDraft("", "", ""))))
            assertThatThrownBy(() -> purser.within(mine, () -> called(attempt))).isInstanceOf(NotFound.class);
    }

    @Test
    void of_two_who_move_a_round_at_once_one_is_told_that_it_has_moved() throws Exception {
        var members = purser.members(1);
        var round = purser.round(members, Method.GREEDY);
        purser.accepted(members, 1, round, "Lamps", "300");
        purser.accepted(members, 1, round, "Sofa", "250");
        purser.within(members, () -> rounds.review(members.amara(), round));
        Callable<Kept> vote = () -> purser.within(members, () -> rounds.vote(members.amara(), round));
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var kept = both.invokeAll(List.of(vote, vote)).stream().map(Future::resultNow).toList();
            assertThat(kept.stream().map(Kept::getClass).distinct().toList()).isEqualTo(kept.stream().map(Kept::getClass).toList());
        }
        assertThat(purser.bank(members)).isEqualTo("100000 less 50000");
    }

    @Test
    void a_round_that_is_full_takes_no_more_ideas() {
        var members = purser.members(1);
        var round = purser.round(members, Method.GREEDY);
        purser.within(members, () -> db.sql("UPDATE funding.round SET ideas = 10000 WHERE id = :id").param("id", round.value()).update());
        refused(purser.within(members, () -> ideas.write(members.amara(), round, ANY)), "title", "round-full");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "nonsense", "00000000-0000-0000-0000-000000000000"})
    void an_award_is_of_a_round_that_waits_for_its_vote(String round) {
        var members = purser.members(1);
        var coop = members.coop().id();
        var terms = Map.of(AwardAct.ROUND, round);
        assertThat(purser.within(members, () -> act.problems(coop, terms)))
            .isEqualTo(Map.of(AwardAct.ROUND, Sentence.of("funding.award.no-round")));
        assertThat(purser.within(members, () -> act.foretell(coop, terms)).obstacles())
            .containsExactly(Sentence.of("funding.award.no-round"));
    }

    @Test
    void a_round_is_paid_by_its_own_vote_and_only_if_something_was_chosen() {
        var members = purser.members(1);
        var round = purser.round(members, Method.GREEDY);
        purser.accepted(members, 1, round, "Lamps", "300");
        purser.accepted(members, 1, round, "Sofa", "250");
        purser.vote(members, round);
        var other = new Actor.Decision(members.coop().id(), round.value());
        assertThat(purser.within(members, () -> act.carryOut(other, Map.of(AwardAct.ROUND, round.toString()))))
            .isEqualTo(new Act.Outcome.Failed(Sentence.of("funding.award.other")));
        assertThat(purser.within(members, () -> awarding.pay(other, table.find(members.coop().id(), round).orElseThrow(), List.of())))
            .isEqualTo(new Act.Outcome.Failed(Sentence.of("funding.award.nobody")));
    }

    private IdeaId funded(Assembly.Members members) {
        var round = purser.round(members, Method.GREEDY);
        var lamps = purser.accepted(members, 1, round, "Lamps", "300");
        purser.accepted(members, 1, round, "Sofa", "250");
        purser.decide(members, purser.vote(members, round), members.all().stream().map(_ -> Vote.approving(1)).toArray(Vote[]::new));
        return lamps;
    }

    private static Kept called(Callable<Kept> attempt) {
        try {
            return attempt.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(Kept kept, String field, String key) {
        assertThat(kept).isInstanceOfSatisfying(Kept.Refused.class, refused ->
            assertThat(refused.problems().get(field)).as(refused.problems().toString()).isNotNull()
                .extracting(why -> why.key()).isEqualTo("funding." + key));
    }
}
