package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Openness;
import coop.toadlane.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How decisions without names on their ballots count as taking part. */
@DatabaseTest
class NamelessTurnoutTest {

    @Autowired
    Assembly assembly;

    @Autowired
    SecretVoters voters;

    @Autowired
    Browsers browsers;

    @Autowired
    Participation participation;

    Assembly.Members members;
    Actor.Member luca;
    Browsing browser;

    @BeforeEach
    void gather() {
        members = assembly.byHands(10);
        var person = browsers.person("Luca Ferrero");
        luca = assembly.join(members.coop(), person.id(), "Luca Ferrero", "MEMBER");
        browser = browsers.as(person);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "SECRET"})
    void a_member_reads_that_they_voted_and_nothing_says_what(Openness openness) {
        var van = assembly.open(members, SecretVoters.van(openness));
        voters.vote(members, van, openness, luca, Answer.ABSTAIN);
        assembly.closed(members, van);
        assertThat(assembly.within(members, () -> participation.counts(luca.coop(), luca.membership())))
            .isEqualTo(new PartCounts(1, 1, 0, 0, 0, 0));
        assertThat(assembly.within(members, () -> participation.counts(luca.coop(), members.number(2).membership())))
            .isEqualTo(new PartCounts(1, 0, 0, 0, 1, 0));
        assertThat(get("/participation/mine?how=VOTED")).contains("Buy a cargo van");
        assertThat(get("/participation/mine?how=ABSTAINED")).doesNotContain("Buy a cargo van");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "SECRET"})
    void by_class_all_read_how_many_took_part(Openness openness) {
        for (var number = 1; number <= 5; number++) assembly.setClass(members.number(number), "worker");
        var van = assembly.open(members, SecretVoters.van(openness));
        for (var number = 1; number <= 3; number++) voters.vote(members, van, openness, members.number(number), Answer.AGREE);
        takePart(van, openness, members.number(4));
        voters.vote(members, van, openness, luca, Answer.DISAGREE);
        assembly.closed(members, van);
        assertThat(get("/participation.csv")).contains(",worker,1,5,4,0,80", ",consumer,1,6,1,0,17").doesNotContain("Luca", "Member");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "SECRET"})
    void small_classes_stay_hidden_among_others(Openness openness) {
        for (var number = 1; number <= 2; number++) assembly.setClass(members.number(number), "worker");
        var van = assembly.open(members, SecretVoters.van(openness));
        voters.vote(members, van, openness, members.number(1), Answer.AGREE);
        assembly.closed(members, van);
        assertThat(get("/participation.csv")).contains(",1,11,1,0,9").doesNotContain(",worker,", ",consumer,");
    }

    /** With a paper that stays in a drawer, where papers are handed out. */
    private void takePart(DecisionId decision, Openness openness, Actor.Member voter) {
        if (openness == Openness.SECRET) voters.stamped(members, decision, voter);
        else voters.vote(members, decision, openness, voter, Answer.AGREE);
    }

    private String get(String path) {
        return browser.get(members.coop().path() + path).body();
    }
}
