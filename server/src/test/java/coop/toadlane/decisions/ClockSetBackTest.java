package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static coop.toadlane.decisions.Assembly.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ClockSetBackTest {

    private static final Instant SUNDAY = MONDAY.minusSeconds(86_400);
    private static final Draft VAN = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY);

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Closing closing;

    @Autowired
    Proposals proposals;

    @Autowired
    Voices voices;

    @Test
    void before_the_opening_nobody_votes_or_takes_a_ballot_back() {
        var members = assembly.byHands(2);
        var van = open(members);
        vote(members, van, MONDAY);
        assertThat(vote(members, van, SUNDAY)).isEqualTo(new Voted.Refused(Voted.Refusal.CLOCK_SET_BACK));
        assertThat(assembly.within(members, () -> decisions.takeBack(members.amara(), van, SUNDAY)))
            .isEqualTo(new Voted.Refused(Voted.Refusal.CLOCK_SET_BACK));
        assertThat(assembly.count(members, "ballot", van)).isOne();
    }

    @Test
    void what_was_counted_does_not_open_again() {
        var members = assembly.byHands(2);
        var van = open(members);
        assembly.within(members, () -> decisions.close(members.coop().id(), van, A_YEAR_LATER));
        assertThat(vote(members, van, TUESDAY)).isEqualTo(new Voted.Refused(Voted.Refusal.CLOSED));
        assertThat(assembly.within(members, () -> decisions.close(members.coop().id(), van, TUESDAY)))
            .isEqualTo(new Closed.Already(Stage.REJECTED));
    }

    @Test
    void a_closing_never_stands_before_its_opening() {
        var members = assembly.byHands(1);
        var van = open(members);
        vote(members, van, MONDAY);
        assertThat(assembly.within(members, () -> closing.early(members.amara(), van, SUNDAY))).isEqualTo(new Closed.Counted(true));
        assertThat(assembly.within(members, () -> proposals.read(members.coop().id(), van)).closedAt()).isEqualTo(MONDAY);
    }

    @Test
    void a_changed_ballot_never_stands_before_the_one_that_it_takes_the_place_of() {
        var members = assembly.byHands(2);
        var van = open(members);
        vote(members, van, TUESDAY);
        vote(members, van, MONDAY);
        assertThat(assembly.within(members, () -> voices.last(members.coop().id(), van))).extracting(Voices.Voice::castAt)
            .containsExactly(TUESDAY);
    }

    private DecisionId open(Assembly.Members members) {
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), VAN, MONDAY)));
    }

    private Voted vote(Assembly.Members members, DecisionId decision, Instant at) {
        return assembly.within(members, () -> decisions.vote(members.amara(), decision, Vote.of(Answer.AGREE), at));
    }
}
