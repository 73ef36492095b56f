package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Openness;
import coop.toadlane.database.DatabaseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of ballots without names is printed, kept as data, and put into a spreadsheet. */
@DatabaseTest
class NamelessGivenAwayTest {

    @Autowired
    Assembly assembly;

    @Autowired
    SecretVoters voters;

    @Autowired
    Browsers browsers;

    Assembly.Members members;
    Actor.Member luca;
    Browsing browser;

    @BeforeEach
    void gather() {
        members = assembly.byHands(6);
        var person = browsers.person("Luca Ferrero");
        luca = assembly.join(members.coop(), person.id(), "Luca Ferrero", "MEMBER");
        browser = browsers.as(person);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "SECRET"})
    void as_data_the_whole_decision_links_no_member_with_a_ballot(Openness openness) {
        var van = voted(openness);
        assembly.closed(members, van);
        var body = get(van, "/whole.json");
        var data = new JsonMapper().readTree(body);
        assertThat(data.path("ballots")).isEmpty();
        assertThat(data.path("nameless")).hasSize(4);
        assertThat(texts(data, "answer")).containsExactlyInAnyOrder("AGREE", "AGREE", "DISAGREE", "ABSTAIN");
        assertThat(texts(data, openness == Openness.SECRET ? "code" : "answer")).as("an order that tells nothing").isSorted();
        assertThat(body).doesNotContain(traces());
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "SECRET"})
    void on_paper_and_in_a_spreadsheet_ballots_stand_without_names_class_and_time(Openness openness) {
        var van = voted(openness);
        assembly.closed(members, van);
        assertThat(get(van, "/whole")).contains("The ballots, without names", "said object").doesNotContain(traces());
        var csv = get(van, "/ballots.csv");
        assertThat(csv.lines()).hasSize(5).first().asString()
            .endsWith(openness == Openness.SECRET ? "Receipt,Answer,Reason" : "Answer,Reason");
        assertThat(csv.lines().skip(1)).isSorted();
        assertThat(csv).doesNotContain(traces()).doesNotContain("consumer");
        var commas = openness == Openness.SECRET ? 2 : 1;
        assertThat(csv.lines()).as("no more columns").allMatch(line -> line.chars().filter(sign -> sign == ',').count() == commas);
        assertThat(get(van, "")).contains("Ballots as a spreadsheet");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "SECRET"})
    void before_the_end_nothing_is_given_away_and_who_said_what_never_is(Openness openness) {
        var van = voted(openness);
        var data = new JsonMapper().readTree(get(van, "/whole.json"));
        assertThat(data.path("ballots")).isEmpty();
        assertThat(data.path("nameless")).isEmpty();
        assertThat(data.at("/decision/tally/disagree").asInt()).isZero();
        assertThat(status(van, "/ballots.csv")).isEqualTo(404);
        assertThat(status(van, "/ballots")).isEqualTo(404);
        assembly.closed(members, van);
        assertThat(status(van, "/ballots")).isEqualTo(404);
    }

    /** By Luca and three others; the second member, who writes nothing elsewhere, says no. */
    private DecisionId voted(Openness openness) {
        var van = assembly.open(members, SecretVoters.van(openness));
        voters.vote(members, van, openness, luca, Answer.AGREE);
        voters.vote(members, van, openness, members.number(2), Answer.DISAGREE);
        voters.vote(members, van, openness, members.number(3), Answer.ABSTAIN);
        voters.vote(members, van, openness, members.number(4), Answer.AGREE);
        return van;
    }

    /** Names and ids of all who voted, except that Luca's own name stands in the corner of every page that he reads. */
    private String[] traces() {
        var ids = Stream.of(luca, members.number(2), members.number(3), members.number(4)).map(voter -> voter.membership().toString());
        return Stream.concat(ids, Stream.of("Member 2", "Member 3", "Member 4")).toArray(String[]::new);
    }

    private static List<String> texts(JsonNode data, String field) {
        var texts = new ArrayList<String>();
        data.path("nameless").forEach(ballot -> texts.add(ballot.path(field).stringValue()));
        return texts;
    }

    private String get(DecisionId decision, String what) {
        return browser.get(members.coop().path() + decision.path() + what).body();
    }

    private int status(DecisionId decision, String what) {
        return browser.get(members.coop().path() + decision.path() + what).statusCode();
    }
}
