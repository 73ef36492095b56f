package coop.toadlane.joining;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Newcomer;
import coop.toadlane.membership.Register;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AdmissionPagesTest {

    @Autowired
    Gate gate;

    @Autowired
    Browsers browsers;

    @Autowired
    Membership membership;

    @Autowired
    Register register;

    @Autowired
    ChangeAdmission change;

    private SignedIn amara;
    private Coop couriers;
    private Browsing browsing;
    private String editor;

    @BeforeEach
    void couriers_who_write_their_rule() {
        amara = browsers.person("Amara Diallo");
        couriers = gate.village().foundedBy(amara);
        browsing = browsers.as(amara);
        editor = couriers.path() + "/bylaws/joining";
    }

    @Test
    void the_only_member_writes_questions_and_a_rule_and_they_hold_at_once() {
        assertThat(browsing.submit(editor, editor, terms(RuleReaderTest.COURIERS)).statusCode()).isEqualTo(303);
        assertThat(browsing.get(editor).body()).contains("cargo bike", "may join", "is refused");
        assertThat(browsers.visitor().get(couriers.path() + "/join").body()).contains("What do you ride?", "Cargo bikes only");
    }

    @Test
    void a_rule_is_checked_as_it_is_typed_and_nothing_is_kept() {
        var checked = browsing.submit(editor, editor + "/check", terms("vehicl == \"car\""));
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("At character 1: there is no question named “vehicl”. Do you mean “vehicle”?");
        assertThat(browsing.submit(editor, editor + "/check", terms("rural")).body()).contains("This can be understood", "may join");
        assertThat(browsing.get(editor).body()).doesNotContain("What do you ride?");
    }

    @Test
    void a_rule_with_a_mistake_is_not_saved_and_stands_as_typed() {
        var refused = browsing.submit(editor, editor, terms("vehicle = \"car\""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is a problem", "At character 9: one equals sign asks nothing")
            .contains(">vehicle = \"car\"</textarea>");
        assertThat(gate.in(couriers, amara, () -> membership.bylaws(couriers.id())).eligibility()).isEmpty();
    }

    @Test
    void a_rule_that_is_too_costly_or_can_fail_is_not_saved() {
        var fields = new HashMap<>(terms("100 / hours > 2"));
        fields.putAll(Map.of("q2-label", "Hours a week?", "q2-name", "hours", "q2-kind", "NUMBER"));
        assertThat(browsing.submit(editor, editor, fields).body())
            .contains("it divides by zero or takes too long, for example with hours: 0");
    }

    @Test
    void questions_that_cannot_be_asked_are_refused_each_with_its_reason() {
        var fields = new HashMap<>(Map.of(
            "admission", "BY_NOBODY", "q0-label", "What?", "q0-name", "in", "q0-kind", "TEXT", "r0-rule", "true", "r0-refusal", ""));
        fields.putAll(Map.of(
            "q1-label", "", "q1-name", "other", "q1-kind", "CHOICE", "q1-choices", "one",
            "q2-label", "Twice?", "q2-name", "other", "q2-kind", "SONG"));
        assertThat(browsing.submit(editor, editor, fields).body()).contains(
            "Choose who lets people in", "“in” cannot be a short name", "Enter the question", "Enter two to 20 answers",
            "Two questions have the short name “other”", "Choose how the question is answered",
            "Enter what those read whom the rule refuses");
    }

    @Test
    void a_question_without_a_short_name_gets_one_from_its_words() {
        var fields = Map.of("admission", "BY_POWER", "q0-label", "2 Wheels, or more?", "q0-name", "", "q0-kind", "YES_NO");
        browsing.submit(editor, editor, fields);
        assertThat(browsing.get(editor).body()).contains("value=\"q_2_wheels_or_more\"");
    }

    @Test
    void where_there_are_more_members_the_terms_are_proposed_and_hold_once_the_decision_passes() {
        var luca = browsers.person("Luca Ferrero");
        var by = gate.actor(couriers, amara);
        gate.in(couriers, amara, () -> register.admit(by, couriers,
            register.apply(couriers, Newcomer.person("Luca Ferrero", null, luca.id(), "worker")), "worker"));
        var answer = browsing.submit(editor, editor, terms(RuleReaderTest.COURIERS));
        var proposal = answer.headers().firstValue("Location").orElseThrow();
        assertThat(proposal).startsWith(couriers.path() + "/decisions/new?act=membership.change-admission&draft=");
        assertThat(browsing.get(proposal).statusCode()).isEqualTo(200);
        var terms = Map.of("draft", proposal.replaceAll(".*draft=", ""));
        var decision = new Actor.Decision(couriers.id(), UUID.fromString(terms.get("draft")));
        assertThat(gate.in(couriers, amara, () -> change.foretell(couriers.id(), terms)).effects()).hasSize(4);
        assertThat(gate.in(couriers, amara, () -> change.carryOut(decision, terms))).isInstanceOf(Act.Outcome.Done.class);
        assertThat(gate.in(couriers, amara, () -> membership.bylaws(couriers.id())).eligibility()).hasSize(1);
    }

    @Test
    void terms_that_nobody_wrote_cannot_be_decided() {
        for (var draft : new String[] {"", "no-id", "00000000-0000-0000-0000-000000000000"}) {
            var terms = Map.of("draft", draft);
            assertThat(gate.in(couriers, amara, () -> change.problems(couriers.id(), terms))).containsOnlyKeys("draft");
            assertThat(gate.in(couriers, amara, () -> change.foretell(couriers.id(), terms)).obstacles()).hasSize(1);
        }
    }

    @Test
    void a_visitor_does_not_write_the_terms() {
        assertThat(browsers.visitor().get(editor).statusCode()).isEqualTo(303);
        assertThat(browsers.as(browsers.person("Noor Haddad")).get(editor).statusCode()).isEqualTo(403);
    }

    private static Map<String, String> terms(String rule) {
        var terms = new HashMap<>(Map.of("admission", "BY_POWER", "r0-rule", rule, "r0-refusal", "Cargo bikes only"));
        terms.putAll(Map.of(
            "q0-label", "What do you ride?", "q0-name", "vehicle", "q0-kind", "CHOICE", "q0-choices", "cargo bike\r\ncar",
            "q1-label", "In the country?", "q1-name", "rural", "q1-kind", "YES_NO"));
        return terms;
    }
}
