package coop.toadlane.circles;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Village;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.ui.Sentence;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FillRoleTest {

    @Autowired
    Crew crew;

    @Autowired
    FillRole act;

    @Autowired
    Village village;

    Crew.House roueLibre;
    SignedIn luca;
    MemberId lucaHere;

    @BeforeEach
    void found() {
        roueLibre = crew.house();
        luca = crew.browsers.person("Luca Ferrero");
        lucaHere = roueLibre.member(luca);
        roueLibre.member(crew.browsers.person("Mei Tanaka"));
        roueLibre.member(crew.browsers.person("Mei Tanaka"));
    }

    @Test
    void is_decided_as_the_bylaws_decide_roles() {
        assertThat(act.matter()).isEqualTo(Bylaws.ROLES);
        assertThat(roueLibre.within(() -> act.terms(roueLibre.coop.id(), village.english())).getFirst().choices())
            .extracting(choice -> choice.label())
            .containsExactly("Lead, General circle", "Secretary, General circle", "Treasurer, General circle");
    }

    @Test
    void says_beforehand_what_will_happen_and_then_does_it() {
        var terms = terms("Luca Ferrero (2)", roueLibre.today().getYear() + 1 + "-12-31");
        assertThat(problems(terms)).isEmpty();
        var foretold = roueLibre.within(() -> act.foretell(roueLibre.coop.id(), terms));
        assertThat(foretold.obstacles()).isEmpty();
        assertThat(foretold.effects()).map(village.english()::say).containsExactly(
            "Luca Ferrero will hold the role Treasurer in General circle until December 31, " + (roueLibre.today().getYear() + 1),
            "Amara Diallo, who holds it today, hands it over");
        assertThat(roueLibre.within(() -> act.carryOut(roueLibre.decision(), terms))).isInstanceOf(Act.Outcome.Done.class);
        assertThat(roueLibre.role("Treasurer").holder()).isEqualTo("Luca Ferrero");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
        Treasurer | ''           | ''         | member | Enter who shall hold the role
        Treasurer | Ingrid       | ''         | member | No member is called “Ingrid”. Enter a name or number from the register.
        Treasurer | Mei Tanaka   | ''         | member | Several members fit: Mei Tanaka (3), Mei Tanaka (4). Enter the number
        Treasurer | Luca Ferrero | next month | until  | Enter the last day of the term as a date
        Treasurer | Luca Ferrero | 2001-01-01 | until  | Enter a last day that is not before today
        Nobody    | Luca Ferrero | ''         | role   | Choose a role from the list
        """)
    void cannot_be_put_to_the_vote_while_its_terms_are_unclear(String role, String member, String until, String field, String why) {
        var terms = new HashMap<>(terms(member, until));
        if (role.equals("Nobody")) terms.put("role", "nobody");
        var problems = problems(terms);
        assertThat(problems).containsOnlyKeys(field);
        assertThat(village.english().say(problems.get(field))).startsWith(why);
    }

    @Test
    void fails_and_says_why_if_the_member_left_meanwhile() {
        var terms = terms("Luca Ferrero", "");
        crew.leave(roueLibre, lucaHere);
        assertThat(why(terms)).isEqualTo("No member is called “Luca Ferrero”. Enter a name or number from the register.");
        assertThat(roueLibre.role("Treasurer").holder()).isEqualTo("Amara Diallo");
    }

    @Test
    void fails_and_says_why_if_the_role_was_closed_meanwhile() {
        var terms = terms("Luca Ferrero", "");
        roueLibre.within(() -> crew.posts.close(roueLibre.lead(), roueLibre.role("Treasurer").roleId()));
        assertThat(why(terms)).isEqualTo("This role was closed meanwhile");
        assertThat(roueLibre.within(() -> act.foretell(roueLibre.coop.id(), terms)).obstacles()).hasSize(1);
    }

    private String why(Map<String, String> terms) {
        return switch (roueLibre.within(() -> act.carryOut(roueLibre.decision(), terms))) {
            case Act.Outcome.Done done -> throw new AssertionError("It was done: " + done);
            case Act.Outcome.Failed(var why) -> village.english().say(why);
        };
    }

    private Map<String, Sentence> problems(Map<String, String> terms) {
        return roueLibre.within(() -> act.problems(roueLibre.coop.id(), terms));
    }

    private Map<String, String> terms(String member, String until) {
        return Map.of("role", roueLibre.role("Treasurer").id().toString(), "member", member, "until", until);
    }
}
