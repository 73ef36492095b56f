package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static coop.toadlane.decisions.Assembly.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.tally.Lot;
import coop.toadlane.tally.Ruling;
import coop.toadlane.tally.Tally;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions among options from the opening to the count, by each method that is offered. */
@DatabaseTest
class ElectionsTest {

    /** 1 is loved by two and last for the others; 2 is everybody's second; 3 is loved by one; 4 by the other two. */
    private static final List<Vote> RANKS = List.of(
        Vote.ranking(1, 2), Vote.ranking(1, 2, 3), Vote.ranking(3, 2, 4), Vote.ranking(4, 2), Vote.ranking(4, 2, 3));
    private static final List<Vote> POINTS = List.of(
        Vote.giving(5, 3, 0, 0), Vote.giving(5, 4), Vote.giving(0, 4, 5, 1), Vote.giving(0, 4, 1, 5), Vote.giving(0, 4, 1, 5));
    private static final List<Vote> APPROVALS = List.of(
        Vote.approving(1, 2), Vote.approving(1, 2), Vote.approving(1, 2), Vote.approving(1), Vote.approving(3), Vote.approving(3, 4));

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionPages pages;

    @ParameterizedTest
    @CsvSource({
        "APPROVAL, 2, '1,2'", "SEQUENTIAL_PAV, 2, '1,3'", "PHRAGMEN, 2, '1,3'", "INSTANT_RUNOFF, 1, 4", "SCOTTISH_STV, 2, '1,4'",
        "MEEK_STV, 2, '1,4'", "SCHULZE, 1, 2", "RANKED_PAIRS, 1, 2", "MINIMAX, 1, 2", "BORDA, 1, 2", "SCORE, 1, 2", "STAR, 1, 2",
        "ALLOCATED_SCORE, 2, '1,2'", "DOTS, 1, 2"})
    void each_method_finds_its_winners_and_keeps_how_it_did(Method method, int seats, String winners) {
        var page = decided(Ask.by(method, seats).upTo(method.kind() == BallotKind.DOTS ? 11 : Ask.by(method, seats).most()), votes(method));

        assertThat(page.stage()).isEqualTo(Stage.PASSED);
        assertThat(page.count()).isNotNull();
        assertThat(page.count().elected().stream().sorted().map(String::valueOf)).containsExactly(winners.split(","));
        assertThat(page.story()).extracting(Sentence::key).contains("method.how." + method).endsWith("decisions.story.chosen");
        assertThat(page.story().get(1).key()).as("who won is told first").startsWith("decisions.story.winner");
        assertThat(page.bars()).hasSameSizeAs(page.count().rounds());
        if (method.picture() == Method.Picture.DUELS) assertThat(page.matrix().rows().getFirst().won()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"EQUAL_SHARES", "EQUAL_SHARES_THEN_VOTES", "GREEDY"})
    void a_budget_funds_what_its_method_says(Method method) {
        var members = assembly.byHands(6);
        var draft = Draft.choice("Two hundred for the garage", "What first?", Bylaws.POLICY, 
            "Lamps = 100", "Paint = 100", "Sofa = 100", "Tea = 50").asking(Ask.within(new BigDecimal("200"), method));
        var page = decided(members, draft, APPROVALS);

        var funded = page.options().stream().filter(option -> Boolean.TRUE.equals(option.funded())).map(Option::name).toList();
        assertThat(funded).isEqualTo(method == Method.EQUAL_SHARES ? List.of("Lamps", "Sofa") : List.of("Lamps", "Paint"));
        assertThat(page.options()).extracting(Option::votes).containsExactly(4, 3, 2, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, NO_QUORUM", "1, 0, 0, 0, NO_QUORUM", "3, 1, 1, 0, PASSED", "1, 4, 0, 0, PASSED", "0, 5, 0, 0, NOBODY_AGREED",
        "2, 0, 2, 0, TOO_LITTLE_AGREEMENT", "4, 0, 0, 1, BLOCKED", "0, 0, 0, 5, BLOCKED"})
    void consensus_lets_people_stand_aside_and_one_block_stops_it(int agree, int aside, int disagree, int block, Ruling ruling) {
        var answers = Map.of(Answer.AGREE, agree, Answer.STAND_ASIDE, aside, Answer.DISAGREE, disagree, Answer.BLOCK, block);
        var members = assembly.byConsensus(5);
        var decision = open(members, Draft.question("Move to the harbour", "Next spring", Bylaws.POLICY));
        var number = 0;
        for (var answer : Answer.values())
            for (var i = 0; i < answers.getOrDefault(answer, 0); i++)
                vote(members, decision, ++number, Vote.of(answer).because("Because"));

        var tally = close(members, decision).tally();
        assertThat(tally).isEqualTo(new Tally(5, number, agree, aside, disagree, block, 3, List.of(), ruling));
    }

    @Test
    void without_its_quorum_nobody_is_elected() {
        var page = decided(Ask.by(Method.SCHULZE, 1), RANKS.subList(0, 2));
        assertThat(page.stage()).isEqualTo(Stage.REJECTED);
        assertThat(page.tally().ruling()).isEqualTo(Ruling.NO_QUORUM);
        assertThat(page.story()).extracting(Sentence::key).endsWith("decisions.story.NO_QUORUM");
    }

    @Test
    void where_options_stand_equal_the_lot_of_the_opening_decides() {
        var members = assembly.byHands(2);
        var draft = Draft.choice("Colour", "For the jerseys", Bylaws.POLICY, "Green", "Blue", "Red").asking(Ask.by(Method.DOTS, 1));
        var page = decided(members, draft, List.of(Vote.giving(1, 0, 0), Vote.giving(0, 1, 0)));
        var lot = Lot.of(page.id().value(), 3).stream().filter(option -> option < 2).findFirst().orElseThrow();

        assertThat(page.count().elected()).containsExactly(lot + 1);
        assertThat(page.story()).extracting(Sentence::key).contains("count.tie.GIVEN_ORDER");
    }

    @Test
    void what_is_hidden_shows_neither_ballots_nor_standing_until_it_ends() {
        var members = assembly.byHands(3);
        var decision = open(members, Draft.question("A new name", "For the bakery", Bylaws.POLICY).asking(Ask.BY_RULE.hiddenUntilTheEnd()));
        vote(members, decision, 1, Vote.of(Answer.AGREE).because("At last"));
        vote(members, decision, 2, Vote.of(Answer.AGREE));

        var before = page(members, decision);
        assertThat(before.voices()).isEmpty();
        assertThat(before.showsTally()).isFalse();
        assertThat(before.tally().agree()).isZero();
        assertThat(before.tally().tookPart()).isEqualTo(2);
        assertThat(assembly.recordedDetails(members, decision)).doesNotContain("At last").doesNotContain("AGREE");

        var after = close(members, decision);
        assertThat(after.voices()).hasSize(2);
        assertThat(after.tally().agree()).isEqualTo(2);
    }

    private DecisionPage decided(Ask ask, List<Vote> votes) {
        var draft = Draft.choice("Who speaks for us", "For a year", Bylaws.POLICY, "Amara", "Luca", "Mei", "Noor").asking(ask);
        return decided(assembly.byHands(6), draft, votes);
    }

    private DecisionPage decided(Assembly.Members members, Draft draft, List<Vote> votes) {
        var decision = open(members, draft);
        for (var i = 0; i < votes.size(); i++) vote(members, decision, i + 1, votes.get(i));
        return close(members, decision);
    }

    private static List<Vote> votes(Method method) {
        return switch (method.kind()) {
            case RANKING -> RANKS;
            case SCORES, DOTS -> POINTS;
            case APPROVAL, BUDGET -> APPROVALS;
            case CREDITS, ALLOCATION, SHOW_OF_HANDS, CONSENT, CONSENSUS -> throw new IllegalArgumentException(method + " elects nobody");
        };
    }

    private DecisionId open(Assembly.Members members, Draft draft) {
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft, MONDAY)));
    }

    private void vote(Assembly.Members members, DecisionId decision, int number, Vote vote) {
        assertThat(assembly.within(members, () -> decisions.vote(members.number(number), decision, vote, TUESDAY)))
            .isEqualTo(new Voted.Cast());
    }

    private DecisionPage close(Assembly.Members members, DecisionId decision) {
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, A_YEAR_LATER));
        return page(members, decision);
    }

    private DecisionPage page(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> pages.page(members.amara(), decision, DecisionPages.Typed.NOTHING));
    }
}
