package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OwnBallotTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Voices voices;

    @Autowired
    Browsers browsers;

    @Test
    void whoever_names_another_member_votes_for_themselves() {
        var members = assembly.byHands(2);
        var person = browsers.person("Luca Ferrero");
        assembly.join(members.coop(), person.id(), "Luca Ferrero", "MEMBER");
        var van = open(members);
        var here = members.coop().path() + van.path();
        var amara = members.amara().membership().value().toString();
        var typed = Map.of("answer", "DISAGREE", "member", amara, "member_id", amara, "voter", amara);
        assertThat(browsers.as(person).submit(here, here + "/ballot", typed).statusCode()).isEqualTo(303);
        assertThat(assembly.within(members, () -> voices.last(members.coop().id(), van))).extracting(Voices.Voice::name)
            .containsExactly("Luca Ferrero");
    }

    @Test
    void whoever_is_no_member_casts_nothing() {
        var members = assembly.byHands(2);
        var van = open(members);
        var ballot = members.coop().path() + van.path() + "/ballot";
        var stranger = browsers.as(browsers.person("Tomás Ibarra"));
        var here = "/coops";
        assertThat(stranger.submit(here, ballot, Map.of("answer", "AGREE")).statusCode()).isEqualTo(403);
        assertThat(browsers.visitor().submit(here, ballot, Map.of("answer", "AGREE")).statusCode()).isIn(303, 401, 403);
        assertThat(assembly.count(members, "ballot", van)).isZero();
    }

    private DecisionId open(Assembly.Members members) {
        var draft = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY);
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft)));
    }
}
