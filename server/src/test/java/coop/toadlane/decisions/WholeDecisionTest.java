package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class WholeDecisionTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Browsers browsers;

    Assembly.Members members;
    Actor.Member luca;
    Browsing browser;

    @BeforeEach
    void gather() {
        members = assembly.byHands(2);
        var person = browsers.person("Luca Ferrero");
        luca = assembly.join(members.coop(), person.id(), "Luca Ferrero", "MEMBER");
        browser = browsers.as(person);
    }

    @Test
    void a_decision_is_printed_with_its_rule_its_count_and_who_said_what() {
        var van = open(Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY));
        vote(van, Vote.of(Answer.DISAGREE).because("Bikes do it"));
        close(van);
        assertThat(whole(van, "").body())
            .contains("Buy a cargo van", "For the market run", "How it is decided", "Bikes do it", "Not passed");
    }

    @Test
    void as_data_it_holds_every_ballot_and_nothing_of_its_reader() {
        var van = open(Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY));
        vote(van, Vote.of(Answer.AGREE));
        close(van);
        var answer = whole(van, ".json");
        var data = new JsonMapper().readTree(answer.body());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(data.at("/ballots/0/name").asString()).isEqualTo("Luca Ferrero");
        assertThat(data.at("/decision/tally/agree").asInt()).isOne();
        assertThat(data.at("/decision/mine").isMissingNode()).isTrue();
    }

    @Test
    void ballots_that_are_hidden_are_given_away_only_after_the_end() {
        var van = open(Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY).asking(Ask.BY_RULE.hiddenUntilTheEnd()));
        vote(van, Vote.of(Answer.DISAGREE).because("Bikes do it"));
        var ballots = members.coop().path() + van.path() + "/ballots.csv";
        assertThat(whole(van, "").body()).contains("Buy a cargo van").doesNotContain("Bikes do it");
        assertThat(whole(van, ".json").body()).doesNotContain("Bikes do it");
        assertThat(browser.get(ballots).statusCode()).isEqualTo(404);
        close(van);
        assertThat(whole(van, "").body()).contains("Bikes do it");
        assertThat(browser.get(ballots).body()).contains("Name,Class,Votes,Answer,Reason", "Bikes do it");
    }

    private HttpResponse<String> whole(DecisionId decision, String as) {
        return browser.get(members.coop().path() + decision.path() + "/whole" + as);
    }

    private DecisionId open(Draft draft) {
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft)));
    }

    private void vote(DecisionId decision, Vote vote) {
        assembly.within(members, () -> decisions.vote(luca, decision, vote));
    }

    private void close(DecisionId decision) {
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, Assembly.A_YEAR_LATER));
    }
}
