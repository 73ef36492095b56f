package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Paper;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.ballots.Way;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.tally.Sharing;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions that share a fund out, from the ballot paper to what each project gets. */
@DatabaseTest
class SharingTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionPages pages;

    @Autowired
    Awards awards;

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', nullValues = "taken", textBlock = """
        CREDITS    | mark-1=10                            | taken
        CREDITS    | mark-1=5 mark-2=5 mark-3=7           | taken
        CREDITS    | mark-1=8 mark-2=7                    | TOO_MANY_CREDITS
        CREDITS    | mark-1=9999 mark-2=9999 mark-3=9999  | TOO_MANY_CREDITS
        CREDITS    | mark-1=-1                            | NO_SUCH_AMOUNT
        CREDITS    | mark-1=2.5                           | NO_SUCH_AMOUNT
        CREDITS    | mark-1=0                             | NOTHING_GIVEN
        CREDITS    | mark-4=1                             | NO_SUCH_OPTION
        CREDITS    | pick=1                               | NO_SUCH_ANSWER
        ALLOCATION | mark-1=60 mark-2=40                  | taken
        ALLOCATION | mark-1=1 mark-2=0                    | taken
        ALLOCATION | mark-1=60 mark-2=41                  | MORE_THAN_THE_FUND
        ALLOCATION | mark-1=9999                          | MORE_THAN_THE_FUND
        ALLOCATION | mark-1=99999                         | NO_SUCH_AMOUNT
        ALLOCATION | mark-1=half                          | NO_SUCH_AMOUNT
        ALLOCATION | mark-1=0 mark-2=0                    | NOTHING_GIVEN
        ALLOCATION |                                      | NOTHING_GIVEN
        ALLOCATION | answer=AGREE                         | NO_SUCH_ANSWER""")
    void what_does_not_fit_on_the_paper_is_refused_by_name(BallotKind kind, String sent, Voted.Refusal refusal) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (sent != null)
            for (var field : sent.split(" ")) fields.put(field.split("=")[0], List.of(field.split("=")[1]));
        var way = new Way(kind, Method.of(kind).getFirst(), 1, 100, BigDecimal.TEN, Openness.OPEN);
        assertThat(new Paper(way, 3).flaw(new Vote(Paper.read(fields), ""))).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void many_small_votes_match_more_than_a_few_strong_ones_and_no_project_gets_more_than_it_costs() {
        var members = assembly.byHands(4);
        var page = decided(members, Ask.within(new BigDecimal("500"), Method.QUADRATIC), "Lamps = 300", "Sofa = 400", "Tea",
            Vote.giving(5, 0, 0), Vote.giving(5, 1, 0), Vote.giving(5, 0, 0), Vote.giving(0, 9, 0));

        var sharing = page.sharing();
        assertThat(sharing.lines()).extracting(Sharing.Line::name, Sharing.Line::money, Sharing.Line::isFull).containsExactly(
            tuple("Lamps", euros(30_000), true),
            tuple("Sofa", euros(20_000), false),
            tuple("Tea", euros(0), false));
        assertThat(sharing.left()).isEqualTo(euros(0));
        assertThat(page.story()).extracting(Sentence::key).contains("method.how.QUADRATIC").endsWith("decisions.story.chosen");
        assertThat(awards(members, page)).containsExactly(
            new Award(1, new BigDecimal("300.00")), new Award(2, new BigDecimal("200.00")));
    }

    @Test
    void a_retroactive_round_takes_the_middle_of_what_voters_found() {
        var members = assembly.byHands(3);
        var page = decided(members, Ask.within(new BigDecimal("100"), Method.RETRO_MEDIAN), "Lamps", "Sofa", "Tea",
            Vote.giving(20, 80), Vote.giving(30, 70), Vote.giving(90, 10));
        assertThat(awards(members, page)).containsExactly(
            new Award(2, new BigDecimal("70.00")), new Award(1, new BigDecimal("30.00")));
    }

    @Test
    void below_the_quorum_nothing_is_given_out() {
        var members = assembly.byHands(5);
        var page = decided(members, Ask.within(new BigDecimal("100"), Method.RETRO_MEAN), "Lamps", "Sofa", "Tea", Vote.giving(100));
        assertThat(page.stage()).isEqualTo(Stage.REJECTED);
        assertThat(awards(members, page)).isEmpty();
    }

    @Test
    void a_budget_gives_the_funded_projects_what_they_cost() {
        var members = assembly.byHands(2);
        var page = decided(members, Ask.within(new BigDecimal("100"), Method.GREEDY), "Lamps = 60", "Sofa = 70", "Tea = 40",
            Vote.approving(1, 2, 3), Vote.approving(1));
        assertThat(awards(members, page)).extracting(Award::place).containsExactly(1, 3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"QUADRATIC, 3, 100, most, decisions.credits-wrong", "QUADRATIC, 1001, 100, most, decisions.credits-wrong",
        "QUADRATIC, 100, 0, budget, decisions.budget-missing", "RETRO_MEDIAN, 100, -5, budget, decisions.budget-missing"})
    void a_fund_that_cannot_be_shared_out_is_told_at_its_field(Method method, int credits, String budget, String field, String key) {
        var members = assembly.byHands(1);
        var draft = draft(Ask.within(new BigDecimal(budget), method).upTo(credits), "Lamps", "Sofa", "Tea");
        var proposed = assembly.within(members, () -> decisions.open(members.amara(), draft, MONDAY));
        assertThat(proposed).isInstanceOfSatisfying(Proposed.Refused.class,
            refused -> assertThat(refused.problems()).hasEntrySatisfying(field, why -> assertThat(why.key()).isEqualTo(key)));
    }

    private DecisionPage decided(Assembly.Members members, Ask ask, String one, String two, String three, Vote... votes) {
        var draft = draft(ask, one, two, three);
        var decision = assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft, MONDAY)));
        for (var number = 1; number <= votes.length; number++) {
            var voter = members.number(number);
            var vote = votes[number - 1];
            assertThat(assembly.within(members, () -> decisions.vote(voter, decision, vote, MONDAY))).isEqualTo(new Voted.Cast());
        }
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, A_YEAR_LATER));
        return assembly.within(members, () -> pages.page(members.amara(), decision, DecisionPages.Typed.NOTHING));
    }

    private static Draft draft(Ask ask, String... projects) {
        return new Draft("For the garage", "What was worth it?", Bylaws.POLICY, List.of(projects), "", Map.of(), 0).asking(ask);
    }

    private List<Award> awards(Assembly.Members members, DecisionPage page) {
        return assembly.within(members, () -> awards.of(members.coop().id(), page.id()));
    }

    private static Money euros(long cents) {
        return new Money(cents, "EUR");
    }
}
