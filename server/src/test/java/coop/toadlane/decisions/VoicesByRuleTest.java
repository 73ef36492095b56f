package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static coop.toadlane.decisions.Assembly.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.delegation.Delegated;
import coop.toadlane.delegation.Delegations;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Rule;
import coop.toadlane.tally.ClassTally;
import coop.toadlane.tally.Ruling;
import coop.toadlane.tally.Tally;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Votes that weigh by class, that each class must agree to, or that somebody else casts. */
@DatabaseTest
class VoicesByRuleTest {

    private static final int VOTERS = 6;
    private static final int CHANGES_OF_MIND = 60;
    private static final Draft VAN = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY);

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Delegations delegations;

    @Autowired
    DecisionPages pages;

    @Test
    void votes_weigh_by_the_class_that_their_voters_had_at_the_opening() {
        var members = assembly.byHands(4);
        assembly.setClass(members.number(1), "worker");
        assembly.ruled(members, rule -> rule.weighing(Map.of("worker", 3)));
        var van = open(members, VAN);
        vote(members, van, 1, Vote.of(Answer.AGREE));
        vote(members, van, 2, Vote.of(Answer.DISAGREE));
        vote(members, van, 3, Vote.of(Answer.DISAGREE));
        assembly.setClass(members.number(1), "consumer");

        var page = close(members, van);
        assertThat(page.stage()).isEqualTo(Stage.PASSED);
        assertThat(page.tally().agree()).isEqualTo(3);
        assertThat(page.tally().tookPart()).isEqualTo(3);
        assertThat(page.classes()).extracting(ClassTally::name).containsExactly("consumer", "worker");
    }

    @ParameterizedTest(name = "consumers {0}, worker {1}: {2}")
    @CsvSource({"AGREE, AGREE, PASSED", "AGREE, DISAGREE, CLASS_DISSENTS", "AGREE, ABSTAIN, CLASS_DISSENTS",
        "DISAGREE, AGREE, TOO_LITTLE_AGREEMENT"})
    void where_each_class_must_agree_one_alone_can_stop_it(Answer consumers, Answer worker, Ruling ruling) {
        var members = assembly.byHands(4);
        assembly.setClass(members.number(1), "worker");
        assembly.ruled(members, Rule::inEachClass);
        var van = open(members, VAN);
        vote(members, van, 1, Vote.of(worker));
        for (var number = 2; number <= 4; number++) vote(members, van, number, Vote.of(consumers));
        assertThat(close(members, van).tally().ruling()).isEqualTo(ruling);
    }

    @Test
    void who_does_not_vote_speaks_through_a_chain_and_whoever_votes_speaks_for_themselves() {
        var members = assembly.byHands(6);
        assembly.ruled(members, Rule::withDelegation);
        entrust(members, 4, 3);
        entrust(members, 3, 2);
        entrust(members, 2, 1);
        entrust(members, 5, 6);
        entrust(members, 6, 5);
        var van = open(members, VAN);
        assertThat(Stream.of(1, 4, 5).map(number -> entrusted(members, van, number)))
            .containsExactly("", "delegation.leads", "delegation.circle");
        vote(members, van, 1, Vote.of(Answer.AGREE));
        vote(members, van, 3, Vote.of(Answer.DISAGREE));

        var page = close(members, van);
        assertThat(page.tally()).isEqualTo(new Tally(6, 4, 2, 0, 2, 0, 3, List.of(), Ruling.TOO_LITTLE_AGREEMENT));
        assertThat(page.proxies()).extracting(Sentence::key).containsExactlyInAnyOrder(
            "decisions.proxy.VOTES", "decisions.proxy.VOTES", "decisions.proxy.CIRCLE", "decisions.proxy.CIRCLE");
    }

    @Test
    void a_ranking_too_is_cast_for_who_entrusted_it() {
        var members = assembly.byHands(3);
        assembly.ruled(members, Rule::withDelegation);
        entrust(members, 2, 1);
        var name = open(members, Draft.choice("A name", "For the bike", Bylaws.POLICY, "Ida", "Zora").asking(Ask.by(Method.SCHULZE, 1)));
        vote(members, name, 1, Vote.ranking(2, 1));
        var page = close(members, name);
        assertThat(page.tally().tookPart()).isEqualTo(2);
        assertThat(page.matrix().rows().getFirst().duels().getLast().votes()).isEqualTo(2);
    }

    @Test
    void the_rule_of_the_opening_says_until_the_closing_whether_votes_are_entrusted() {
        var members = assembly.byHands(3);
        var before = open(members, VAN);
        assembly.ruled(members, Rule::withDelegation);
        entrust(members, 2, 1);
        vote(members, before, 1, Vote.of(Answer.AGREE));
        assertThat(close(members, before).tally().tookPart()).isOne();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"Member 3, policy, ", "Nobody, policy, NOBODY", "'', policy, NOBODY", "Member, policy, SEVERAL",
        "Member 2, policy, YOURSELF", "Member 3, bylaws, NOT_ALLOWED", "Member 3, weather, NOT_ALLOWED"})
    void a_vote_is_entrusted_to_one_other_member_where_the_rule_allows_it(String typed, String matter, Delegated.Refusal refusal) {
        var members = assembly.byHands(3);
        assembly.ruled(members, Rule::withDelegation);
        var outcome = assembly.within(members, () -> delegations.entrust(members.number(2), matter, typed));
        assertThat(outcome).isEqualTo(refusal == null ? new Delegated.Done() : new Delegated.Refused(refusal));
    }

    @Test
    void whose_membership_rests_entrusts_nothing() {
        var members = assembly.byHands(3);
        assembly.ruled(members, Rule::withDelegation);
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(assembly.within(members, () -> delegations.entrust(members.number(2), Bylaws.POLICY, "Member 3")))
            .isEqualTo(new Delegated.Refused(Delegated.Refusal.SUSPENDED));
    }

    @Test
    void a_vote_taken_back_is_ones_own_again() {
        var members = assembly.byHands(3);
        assembly.ruled(members, Rule::withDelegation);
        entrust(members, 2, 1);
        assembly.within(members, () -> delegations.takeBack(members.number(2), Bylaws.POLICY));
        var van = open(members, VAN);
        vote(members, van, 1, Vote.of(Answer.AGREE));
        assertThat(close(members, van).proxies()).isEmpty();
    }

    private void entrust(Assembly.Members members, int from, int to) {
        var name = assembly.within(members, () -> assembly.name(members.number(to)));
        assertThat(assembly.within(members, () -> delegations.entrust(members.number(from), Bylaws.POLICY, name)))
            .isEqualTo(new Delegated.Done());
    }

    @Test
    void how_it_stands_is_what_following_each_delegation_would_find_whoever_changes_their_mind() {
        var members = assembly.byHands(VOTERS);
        assembly.ruled(members, Rule::withDelegation);
        var van = open(members, VAN);
        var answers = new TreeMap<Integer, Answer>();
        var delegates = new TreeMap<Integer, Integer>();
        var seed = System.nanoTime();
        var chance = new Random(seed);
        for (var change = 0; change < CHANGES_OF_MIND; change++) {
            var number = 1 + chance.nextInt(VOTERS);
            var other = 1 + (number + chance.nextInt(VOTERS - 1)) % VOTERS;
            var member = members.number(number);
            switch (chance.nextInt(4)) {
                case 0 -> {
                    answers.put(number, chance.nextBoolean() ? Answer.AGREE : Answer.DISAGREE);
                    assembly.within(members, () -> decisions.vote(member, van, Vote.of(answers.get(number)), TUESDAY));
                }
                case 1 -> {
                    answers.remove(number);
                    assembly.within(members, () -> decisions.takeBack(member, van, TUESDAY));
                }
                case 2 -> {
                    delegates.remove(number);
                    assembly.within(members, () -> delegations.takeBack(member, Bylaws.POLICY));
                }
                default -> {
                    delegates.put(number, other);
                    assembly.within(members, () -> delegations.entrust(member, Bylaws.POLICY, assembly.name(members.number(other))));
                }
            }
            var agree = IntStream.rangeClosed(1, VOTERS).filter(each -> said(each, answers, delegates) == Answer.AGREE).count();
            assertThat(assembly.page(members, van).tally().agree()).as("seed %d, change %d", seed, change).isEqualTo((int) agree);
        }
    }

    private static @Nullable Answer said(int member, Map<Integer, Answer> answers, Map<Integer, Integer> delegates) {
        var at = member;
        for (var step = 0; step < VOTERS && !answers.containsKey(at) && delegates.containsKey(at); step++) at = delegates.get(at);
        return answers.get(at);
    }

    private DecisionId open(Assembly.Members members, Draft draft) {
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft)));
    }

    private void vote(Assembly.Members members, DecisionId decision, int number, Vote vote) {
        assertThat(assembly.within(members, () -> decisions.vote(members.number(number), decision, vote, TUESDAY)))
            .isEqualTo(new Voted.Cast());
    }

    private DecisionPage close(Assembly.Members members, DecisionId decision) {
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, A_YEAR_LATER));
        return assembly.within(members, () -> pages.page(members.amara(), decision, DecisionPages.Typed.NOTHING));
    }

    /** What the ballot of a member who has not voted says of who speaks for them. */
    private String entrusted(Assembly.Members members, DecisionId decision, int number) {
        var page = assembly.within(members, () -> pages.page(members.number(number), decision, DecisionPages.Typed.NOTHING));
        return page.mine().entrusted() == null ? "" : page.mine().entrusted().key();
    }
}
