package coop.toadlane.participation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.decisions.PartCounts;
import coop.toadlane.decisions.Participation;
import coop.toadlane.delegation.Delegations;
import coop.toadlane.discussion.Commented;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Rule;
import coop.toadlane.topics.TopicDraft;
import coop.toadlane.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ParticipationTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Delegations delegations;

    @Autowired
    Participation participation;

    @Autowired
    Topics topics;

    @Autowired
    Discussions discussions;

    @Autowired
    Browsers browsers;

    @Autowired
    Clock clock;

    @Test
    void a_member_reads_what_they_did_about_each_decision() {
        var members = assembly.byHands(4);
        assembly.ruled(members, Rule::withDelegation);
        var luca = luca(members);
        assembly.within(members, () -> delegations.entrust(luca, Bylaws.POLICY, assembly.name(members.number(3))));
        var voted = open(members, "A van");
        var abstained = open(members, "A boat");
        var entrusted = open(members, "A plane");
        var silent = open(members, "A rocket");
        open(members, "A bike");
        vote(members, luca, voted, Answer.AGREE);
        vote(members, luca, abstained, Answer.ABSTAIN);
        vote(members, members.number(3), entrusted, Answer.AGREE);
        for (var decision : new DecisionId[] {voted, abstained, entrusted, silent}) close(members, decision);

        assertThat(assembly.within(members, () -> participation.counts(luca.coop(), luca.membership())))
            .isEqualTo(new PartCounts(5, 2, 1, 1, 1, 1));
        var page = browser(luca).get(members.coop().path() + "/participation/mine?how=ENTRUSTED").body();
        assertThat(page).contains("A plane", "abstaining once", "you missed one", "Still waiting for you: one.").doesNotContain("A rocket");
        assertThat(browser(luca).get(members.coop().path() + "/participation/mine.csv").body()).contains("A rocket,", "Did not vote");
    }

    @Test
    void what_a_member_raised_and_said_stands_there_too() {
        var members = assembly.byHands(1);
        var luca = luca(members);
        var van = open(members, "A van");
        assembly.within(members, () -> topics.raise(luca, new TopicDraft("Doors that nobody opens", "One in six", "")));
        var said = assembly.within(members, () -> discussions.say(luca, van.conversation(), "Electric, please"));
        assertThat(said).isInstanceOf(Commented.Written.class);

        var here = members.coop().path() + "/participation/mine";
        var me = browser(luca);
        assertThat(me.get(here + "/topics").body()).contains("Doors that nobody opens", "1 topic", "1 comment");
        assertThat(me.get(here + "/topics.csv").body()).contains("Doors that nobody opens");
        assertThat(me.get(here + "/comments?q=electric").body()).contains("Electric, please", "A van");
        assertThat(me.get(here + "/comments.csv").body()).contains("\"Electric, please\"");
        assertThat(browser(luca(members)).get(here + "/topics").body()).contains("You raised no topic yet");
    }

    @Test
    void all_read_how_many_of_each_class_took_part_and_no_name() {
        var members = assembly.byHands(10);
        var luca = luca(members);
        for (var number = 1; number <= 5; number++) assembly.setClass(members.number(number), "worker");
        var van = open(members, "A van");
        for (var number = 1; number <= 4; number++) vote(members, members.number(number), van, Answer.AGREE);
        vote(members, members.number(6), van, Answer.DISAGREE);
        close(members, van);

        var here = members.coop().path() + "/participation";
        var me = browser(luca);
        assertThat(me.get(here).body()).contains("worker: 80 of 100", "consumer: 17 of 100", "All members: 45 of 100");
        var csv = me.get(here + ".csv").body();
        assertThat(csv).contains(",worker,1,5,4,0,80").contains(",consumer,1,6,1,0,17").doesNotContain("Member 2");
    }

    @Test
    void where_too_few_are_asked_there_are_no_figures() {
        var members = assembly.byHands(3);
        var luca = luca(members);
        var here = members.coop().path() + "/participation";
        var me = browser(luca);
        assertThat(me.get(here).body()).contains("Nothing was decided yet");
        var van = open(members, "A van");
        vote(members, members.number(2), van, Answer.AGREE);
        close(members, van);
        assertThat(me.get(here).body()).contains("Fewer than 5 people are asked here");
        assertThat(me.get(here + ".csv").body().lines()).hasSize(1);
    }

    /** With an account, so that he can be sent to pages. */
    private Actor.Member luca(Assembly.Members members) {
        return assembly.join(members.coop(), browsers.person("Luca Ferrero").id(), "Luca Ferrero", "MEMBER");
    }

    private DecisionId open(Assembly.Members members, String title) {
        return assembly.opened(assembly.within(members, () -> decisions.open(
            members.amara(), Draft.question(title, "For the market run", Bylaws.POLICY))));
    }

    private void vote(Assembly.Members members, Actor.Member voter, DecisionId decision, Answer answer) {
        assembly.within(members, () -> decisions.vote(voter, decision, Vote.of(answer)));
    }

    private void close(Assembly.Members members, DecisionId decision) {
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, clock.instant().plus(Duration.ofDays(365))));
    }

    private Browsing browser(Actor.Member member) {
        return browsers.as(new SignedIn(member.id(), "Luca Ferrero", Locale.ENGLISH, ZoneOffset.UTC));
    }
}
