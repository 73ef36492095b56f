package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static coop.toadlane.decisions.Assembly.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Acts;
import coop.toadlane.drafts.Draft;
import coop.toadlane.drafts.Intent;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Rule;
import coop.toadlane.membership.Share;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseTest
class CarryingOutTest {

    private static final Map<String, String> ALL_MUST_AGREE = Map.of(
        "matter", Bylaws.POLICY, "method", "SHOW_OF_HANDS", "quorum", "1/2", "bound", "least", "threshold", "1/1", "of", "ALL",
        "days", "3");

    private static final Map<String, String> HALF_MUST_AGREE = Map.of(
        "matter", Bylaws.POLICY, "method", "SHOW_OF_HANDS", "quorum", "1/2", "bound", "more", "threshold", "1/2", "of", "CAST",
        "days", "3");

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Membership membership;

    @Autowired
    Proposals proposals;

    @Autowired
    PlannedActs planned;

    @Autowired
    RecordBook record;

    @Autowired
    Happened happened;

    @Autowired
    KeptSentence sentences;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient db;

    @Test
    void what_passed_is_done_in_the_moment_of_closing_and_only_once() {
        var members = assembly.byHands(1);
        var decision = open(members, Draft.act("Policy needs all of us", "", "membership.change-rule", ALL_MUST_AGREE));
        agree(members, decision);
        close(members, decision);
        close(members, decision);

        assertThat(rule(members)).isEqualTo(new Rule(Rule.Method.SHOW_OF_HANDS, new Share(1, 2), new Share(1, 1), false, Rule.Of.ALL, 3));
        assertThat(versions(members)).isEqualTo(2);
        assertThat(acts(members, decision)).singleElement().satisfies(act -> {
            assertThat(act.stage()).isEqualTo(PlannedActs.Stage.DONE);
            assertThat(act.tries()).isOne();
            assertThat(act.path()).isEqualTo("/bylaws/versions/2");
        });
        assertThat(assembly.recorded(members, decision)).endsWith("decisions.passed", "membership.bylaws-changed", "decisions.act-done");
    }

    @Test
    void what_did_not_pass_does_nothing() {
        var members = assembly.byHands(1);
        var decision = open(members, Draft.act("Policy needs all of us", "", "membership.change-rule", ALL_MUST_AGREE));
        close(members, decision);
        assertThat(versions(members)).isOne();
        assertThat(acts(members, decision)).singleElement().extracting(PlannedActs.Planned::stage).isEqualTo(PlannedActs.Stage.WAITING);
    }

    @Test
    void the_rule_at_the_opening_binds_until_the_closing_though_the_bylaws_change() {
        var members = assembly.byHands(3);
        var van = open(members, Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY));
        var change = open(members, Draft.act("Policy needs all of us", "", "membership.change-rule", ALL_MUST_AGREE));
        agree(members, change);
        assembly.within(members, () -> decisions.vote(members.number(2), change, Vote.of(Answer.AGREE), TUESDAY));
        close(members, change);
        assertThat(rule(members).of()).isEqualTo(Rule.Of.ALL);

        agree(members, van);
        assembly.within(members, () -> decisions.vote(members.number(2), van, Vote.of(Answer.AGREE), TUESDAY));
        assertThat(close(members, van)).isEqualTo(new Closed.Counted(true));
    }

    @Test
    void if_it_cannot_be_done_the_decision_stands_and_it_can_be_tried_again() {
        var members = assembly.byHands(1);
        var decision = open(members, Draft.act("Policy needs all of us", "", "membership.change-rule", ALL_MUST_AGREE));
        setKind(members, decision, "moon.fly");
        agree(members, decision);

        assertThat(close(members, decision)).isEqualTo(new Closed.Counted(true));
        assertThat(acts(members, decision)).singleElement().satisfies(act -> {
            assertThat(act.stage()).isEqualTo(PlannedActs.Stage.FAILED);
            assertThat(act.said()).isEqualTo(Sentence.of("decisions.act.unknown", "moon.fly"));
        });
        assertThat(retry(members, decision)).isFalse();

        setKind(members, decision, "membership.change-rule");
        assertThat(retry(members, decision)).isTrue();
        assertThat(retry(members, decision)).isTrue();
        assertThat(versions(members)).isEqualTo(2);
        assertThat(acts(members, decision)).singleElement().extracting(PlannedActs.Planned::tries).isEqualTo(3);
    }

    @Test
    void an_act_that_fails_or_breaks_halfway_leaves_nothing_behind() {
        for (var breaks : List.of(true, false)) {
            var members = assembly.byHands(1);
            var decision = open(members, Draft.act("Policy needs all of us", "", "membership.change-rule", ALL_MUST_AGREE));
            var halfway = new CarryingOut(new Acts(List.of(new Halfway(breaks, 0))), planned, record, happened, transactions);

            assertThat(assembly.within(members, () -> halfway.carryOut(proposals.read(members.coop().id(), decision), MONDAY))).isFalse();
            assertThat(assembly.recorded(members, decision)).containsExactly("decisions.opened", "decisions.act-failed");
        }
    }

    @Test
    void several_acts_are_done_in_their_order() {
        var members = assembly.byHands(1);
        var decision = open(members, both(ALL_MUST_AGREE, HALF_MUST_AGREE));
        agree(members, decision);
        close(members, decision);

        assertThat(rule(members).threshold()).isEqualTo(new Share(1, 2));
        assertThat(acts(members, decision)).extracting(PlannedActs.Planned::path)
            .containsExactly("/bylaws/versions/2", "/bylaws/versions/3");
        assertThat(assembly.recorded(members, decision)).endsWith(
            "decisions.passed", "membership.bylaws-changed", "decisions.act-done", "membership.bylaws-changed", "decisions.act-done");
    }

    @Test
    void if_one_of_several_cannot_be_done_none_is_and_it_is_named_and_all_are_tried_again() {
        var members = assembly.byHands(1);
        var decision = open(members, Draft.acts("Three rules", "", List.of(
            new Intent("membership.change-rule", ALL_MUST_AGREE), new Intent("membership.change-rule", HALF_MUST_AGREE),
            new Intent("membership.change-rule", ALL_MUST_AGREE))));
        agree(members, decision);
        setKind(members, decision, 3, "moon.fly");
        close(members, decision);

        assertThat(versions(members)).isOne();
        assertThat(stages(members, decision)).containsExactly(
            PlannedActs.Stage.WAITING, PlannedActs.Stage.WAITING, PlannedActs.Stage.FAILED);
        assertThat(assembly.recorded(members, decision)).endsWith("decisions.passed", "decisions.act-failed");

        setKind(members, decision, 3, "membership.change-rule");
        setKind(members, decision, 2, "moon.fly");
        assertThat(retry(members, decision)).isFalse();
        assertThat(stages(members, decision)).containsExactly(
            PlannedActs.Stage.WAITING, PlannedActs.Stage.FAILED, PlannedActs.Stage.WAITING);

        setKind(members, decision, 2, "membership.change-rule");
        assertThat(retry(members, decision)).isTrue();
        assertThat(stages(members, decision)).containsOnly(PlannedActs.Stage.DONE);
        assertThat(versions(members)).isEqualTo(4);
    }

    @Test
    void an_act_that_breaks_takes_back_what_was_done_before_it() {
        var members = assembly.byHands(1);
        var decision = open(members, both(ALL_MUST_AGREE, HALF_MUST_AGREE));
        var once = new CarryingOut(new Acts(List.of(new Halfway(true, 1))), planned, record, happened, transactions);

        assertThat(assembly.within(members, () -> once.carryOut(proposals.read(members.coop().id(), decision), MONDAY))).isFalse();
        assertThat(assembly.recorded(members, decision)).containsExactly("decisions.opened", "decisions.act-failed");
        assertThat(acts(members, decision)).extracting(PlannedActs.Planned::said)
            .containsExactly(null, Sentence.of("decisions.act.broke"));
    }

    @Test
    void what_was_done_is_kept_so_that_each_reader_reads_it_in_their_language() {
        var said = Sentence.of("share.other", new Money(940_000, "EUR"), LocalDate.of(2026, 3, 2), MONDAY, 7L, "van",
            Sentence.of("share.half"));
        assertThat(sentences.read(sentences.write(said))).isEqualTo(said);
    }

    /** Appends to the record and then, after as many that go well, fails by its word or by breaking. */
    private final class Halfway implements Act {

        private final boolean breaks;
        private int well;

        Halfway(boolean breaks, int well) {
            this.breaks = breaks;
            this.well = well;
        }

        @Override
        public String kind() {
            return "membership.change-rule";
        }

        @Override
        public String matter() {
            return Bylaws.BYLAWS;
        }

        @Override
        public List<Term> terms(CoopId coop, Words words) {
            return List.of();
        }

        @Override
        public Map<String, Sentence> problems(CoopId coop, Map<String, String> terms) {
            return Map.of();
        }

        @Override
        public Foretold foretell(CoopId coop, Map<String, String> terms) {
            return new Foretold(List.of(), List.of());
        }

        @Override
        public Outcome carryOut(Actor.Decision decision, Map<String, String> terms) {
            record.append(decision, Entry.of("membership.rule-changed").fact("decision", decision.id()));
            if (well-- > 0) return new Outcome.Done(Sentence.of("share.half"), "/bylaws");
            if (breaks) throw new IllegalStateException("broken on purpose");
            return new Outcome.Failed(Sentence.of("share.half"));
        }
    }

    private static Draft both(Map<String, String> first, Map<String, String> then) {
        return Draft.acts("Both", "", List.of(new Intent("membership.change-rule", first), new Intent("membership.change-rule", then)));
    }

    private List<PlannedActs.Stage> stages(Assembly.Members members, DecisionId decision) {
        return acts(members, decision).stream().map(PlannedActs.Planned::stage).toList();
    }

    private DecisionId open(Assembly.Members members, Draft draft) {
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft, MONDAY)));
    }

    private void agree(Assembly.Members members, DecisionId decision) {
        assembly.within(members, () -> decisions.vote(members.amara(), decision, Vote.of(Answer.AGREE), TUESDAY));
    }

    private Closed close(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> decisions.close(members.coop().id(), decision, A_YEAR_LATER));
    }

    private boolean retry(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> decisions.retry(members.amara(), decision));
    }

    private Rule rule(Assembly.Members members) {
        return assembly.within(members, () -> membership.bylaws(members.coop().id()).rule(Bylaws.POLICY));
    }

    private List<PlannedActs.Planned> acts(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> planned.of(members.coop().id(), decision));
    }

    private int versions(Assembly.Members members) {
        return assembly.within(members, () -> db.sql("SELECT count(*) FROM membership.bylaws").query(Integer.class).single());
    }

    private void setKind(Assembly.Members members, DecisionId decision, String kind) {
        setKind(members, decision, 1, kind);
    }

    private void setKind(Assembly.Members members, DecisionId decision, int place, String kind) {
        assembly.within(members, () -> db.sql("UPDATE decisions.act SET kind = :kind WHERE proposal_id = :id AND place = :place")
            .param("kind", kind).param("id", decision.value()).param("place", place).update());
    }
}
