package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly.Members;
import coop.toadlane.delegation.Delegations;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Rule;
import coop.toadlane.tally.BallotChecks;
import coop.toadlane.tally.BallotFile;
import coop.toadlane.tally.Ruling;
import coop.toadlane.tally.Tally;
import coop.toadlane.ui.NotFound;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions by secret ballot, from the paper to the list that everybody can check. */
@DatabaseTest
class SecretBallotsTest {

    private static final Draft VAN = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY)
        .asking(Ask.BY_RULE.as(Openness.SECRET));
    private static final Ballot YES = new Ballot.Answered(Answer.AGREE);
    private static final Ballot NO = new Ballot.Answered(Answer.DISAGREE);

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    SecretVoters voters;

    @Autowired
    Delegations delegations;

    @Autowired
    Box box;

    @Autowired
    Voters enrolled;

    @Autowired
    Headlines headlines;

    @Autowired
    Participation participation;

    @Test
    void secret_ballots_are_counted_and_each_voter_finds_theirs_by_its_code() {
        var members = assembly.byHands(4);
        var decision = assembly.open(members, VAN);
        var yes = voters.vote(members, decision, members.number(1), YES);
        var no = voters.vote(members, decision, members.number(2), NO);
        voters.vote(members, decision, members.number(4), YES);
        assertThat(assembly.page(members, decision).tally().tookPart()).isEqualTo(3);
        assertThat(assembly.page(members, decision).tally().agree()).isZero();

        var page = assembly.closed(members, decision);
        assertThat(page.tally()).isEqualTo(new Tally(4, 3, 2, 0, 1, 0, 2, List.of(), Ruling.PASSED));
        assertThat(page.voices()).isEmpty();

        var list = assembly.within(members, () -> box.page(members.coop().id(), decision));
        assertThat(list.ballots()).extracting(BoxPage.Line::code).hasSize(3).isSorted().contains(yes, no);
        assertThat(list.ballots()).filteredOn(line -> no.equals(line.code())).extracting(BoxPage.Line::answer)
            .containsExactly(Answer.DISAGREE);
        assertThat(list.holders()).hasSize(3);
        assertThat(new BallotChecks(file(members, decision)).faults()).isEmpty();
    }

    @Test
    void until_the_end_a_voter_changes_their_ballot_and_the_last_one_counts() {
        var members = assembly.byHands(1);
        var decision = assembly.open(members, VAN);
        var paper = voters.stamped(members, decision, members.amara());
        voters.put(members, decision, paper.filled(decision.value(), 1, "answer=AGREE"));
        var last = paper.filled(decision.value(), 2, "answer=DISAGREE");
        assertThat(voters.put(members, decision, last)).isEqualTo(new Boxed.Taken(last.code()));
        assertThat(voters.put(members, decision, last)).as("the same again").isEqualTo(new Boxed.Taken(last.code()));
        assertThat(voters.put(members, decision, paper.filled(decision.value(), 1, "answer=AGREE")))
            .isEqualTo(new Boxed.Refused(Voted.Refusal.PAPER_OUTDATED));

        assertThat(assembly.closed(members, decision).tally()).isEqualTo(new Tally(1, 1, 0, 0, 1, 0, 1, List.of(), Ruling.NOBODY_AGREED));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void every_way_of_choosing_can_be_secret_and_comes_to_the_same(Method method) {
        var members = assembly.byHands(3);
        var ask = method.kind().funds() ? Ask.within(new BigDecimal("200"), method) : Ask.by(method, 1);
        var draft = Draft.choice("What first", "For the spring", Bylaws.POLICY, options(method)).asking(ask.as(Openness.SECRET));
        var secret = assembly.open(members, draft);
        for (var i = 1; i <= 3; i++) voters.vote(members, secret, members.number(i), ballot(method, i));

        var page = assembly.closed(members, secret);
        assertThat(page.stage()).isEqualTo(Stage.PASSED);
        assertThat(new BallotChecks(BallotFile.read(file(members, secret).written())).faults()).isEmpty();
        assertThat(assembly.within(members, () -> box.page(members.coop().id(), secret)).ballots()).allSatisfy(
            line -> assertThat(line.chosen()).isNotEmpty());
    }

    @Test
    void the_rule_alone_counts_secret_approval_too() {
        var members = assembly.byHands(3);
        var draft = Draft.choice("Colour", "For the jerseys", Bylaws.POLICY, "Green", "Blue").asking(Ask.BY_RULE.as(Openness.SECRET));
        var decision = assembly.open(members, draft);
        voters.vote(members, decision, members.number(1), new Ballot.Approved(List.of(2, 1)));
        voters.vote(members, decision, members.number(2), new Ballot.Approved(List.of(2)));
        voters.vote(members, decision, members.number(3), new Ballot.Approved(List.of(2)));
        assertThat(assembly.closed(members, decision).tally().votes()).containsExactly(1, 3);
        assertThat(new BallotChecks(file(members, decision)).faults()).isEmpty();
    }

    @Test
    void what_was_withdrawn_is_burnt_unread() {
        var members = assembly.byHands(1);
        var decision = assembly.open(members, VAN);
        voters.vote(members, decision, members.amara(), YES);
        assembly.within(members, () -> decisions.withdraw(members.amara(), decision));
        assertThat(assembly.page(members, decision).secret()).extracting(SecretView::papers, SecretView::ballots).containsExactly(0, 0);
        assertThatThrownBy(() -> assembly.within(members, () -> box.page(members.coop().id(), decision))).isInstanceOf(NotFound.class);
    }

    @Test
    void once_all_ballots_are_in_it_may_end_early() {
        var members = assembly.byHands(2);
        var decision = assembly.open(members, VAN);
        voters.vote(members, decision, members.number(1), YES);
        voters.stamped(members, decision, members.number(2));
        assertThat(assembly.within(members, () -> decisions.closeEarly(members.amara(), decision))).isInstanceOf(Closed.TooEarly.class);

        var both = assembly.open(members, VAN);
        for (var voter : members.all()) voters.vote(members, both, voter, YES);
        assertThat(assembly.within(members, () -> decisions.closeEarly(members.amara(), both))).isEqualTo(new Closed.Waiting());
        assertThat(assembly.within(members, () -> decisions.closeEarly(members.number(2), both))).isEqualTo(new Closed.Counted(true));
    }

    @Test
    void only_those_are_reminded_who_took_no_paper() {
        var members = assembly.byHands(3);
        var decision = assembly.open(members, VAN);
        voters.stamped(members, decision, members.number(2));
        assertThat(assembly.within(members, () -> enrolled.toWrite(members.coop().id(), decision, true)))
            .containsExactlyInAnyOrder(members.number(1).membership(), members.number(3).membership());
        assertThat(waiting(members, 1)).isOne();
        assertThat(waiting(members, 2)).isZero();
    }

    @Test
    void that_somebody_took_a_paper_counts_as_taking_part() {
        var members = assembly.byHands(3);
        var decision = assembly.open(members, VAN);
        voters.vote(members, decision, members.number(2), YES);
        assembly.closed(members, decision);
        var coop = members.coop().id();
        assertThat(assembly.within(members, () -> participation.counts(coop, members.number(2).membership())).voted()).isOne();
        assertThat(assembly.within(members, () -> participation.counts(coop, members.number(3).membership())).silent()).isOne();
        assertThat(assembly.count(members, "turnout", decision)).isOne();
    }

    @Test
    void in_secret_everybody_votes_for_themselves() {
        var members = assembly.byHands(2);
        assembly.ruled(members, Rule::withDelegation);
        assembly.within(members, () -> delegations.entrust(members.number(2), Bylaws.POLICY, assembly.name(members.amara())));
        var decision = assembly.open(members, VAN);
        voters.vote(members, decision, members.amara(), YES);
        var page = assembly.closed(members, decision);
        assertThat(page.tally().tookPart()).isOne();
        assertThat(page.delegable()).isFalse();
    }

    private static String[] options(Method method) {
        return method.kind().funds() ? new String[] {"Lamps = 100", "Paint = 100"} : new String[] {"Amara", "Luca", "Mei"};
    }

    private static Ballot ballot(Method method, int voter) {
        return switch (method.kind()) {
            case APPROVAL, BUDGET -> new Ballot.Approved(List.of(1));
            case RANKING -> Vote.ranking(1, 2).ballot();
            case SCORES, DOTS, CREDITS -> Vote.giving(voter, 1).ballot();
            case ALLOCATION -> Vote.giving(60, 40).ballot();
            case SHOW_OF_HANDS, CONSENT, CONSENSUS -> throw new IllegalArgumentException(method + " counts no answers");
        };
    }

    private int waiting(Members members, int number) {
        var member = members.number(number).membership();
        return assembly.within(members, () -> headlines.waitingFor(members.coop().id(), member, TUESDAY, 5)).size();
    }

    private BallotFile file(Members members, DecisionId decision) {
        return assembly.within(members, () -> box.file(members.coop().id(), decision));
    }
}
