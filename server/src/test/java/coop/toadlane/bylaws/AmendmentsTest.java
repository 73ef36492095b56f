package coop.toadlane.bylaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.Village;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.actor.Power;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Extension;
import coop.toadlane.membership.MemberClass;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Pattern;
import coop.toadlane.membership.Rule;
import coop.toadlane.membership.Share;
import coop.toadlane.ui.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AmendmentsTest {

    @Autowired
    Council council;

    @Autowired
    Amendments amendments;

    @Autowired
    Membership membership;

    @Autowired
    Village village;

    @Autowired
    List<Power> powers;

    @Autowired
    TransactionTemplate transaction;

    Council.House fern;

    @BeforeEach
    void found() {
        fern = council.house(Pattern.MULTI_STAKEHOLDER);
    }

    @Test
    void every_power_there_is_has_a_name_in_words() {
        assertThat(powers).extracting(Power::name).allMatch(power -> village.english().knows("power." + power))
            .contains("circles.arrange", "membership.admit", "membership.register");
    }

    @Test
    void an_only_member_changes_how_something_is_decided_at_once() {
        make("membership.change-rule", ChangeRule.saying(Bylaws.SPENDING, Rule.consent(3)));
        assertThat(fern.bylaws().rule(Bylaws.SPENDING)).isEqualTo(Rule.consent(3));
        assertThat(fern.bylaws().rule(Bylaws.POLICY)).isEqualTo(Rule.majority(7));
    }

    @Test
    void as_soon_as_there_are_two_they_decide_together() {
        fern.joinedBy(council.browsers.person("Luca Ferrero"));
        assertThatThrownBy(() -> make("membership.change-rule", ChangeRule.saying(Bylaws.SPENDING, Rule.consent(3))))
            .isInstanceOf(NotAllowed.class);
        var act = amendments.of("membership.change-rule");
        assertThat(act.matter()).isEqualTo(Bylaws.BYLAWS);
        var done = fern.within(() -> act.carryOut(fern.decision(), ChangeRule.saying(Bylaws.SPENDING, Rule.consent(3))));
        assertThat(done).isInstanceOfSatisfying(Act.Outcome.Done.class, made -> assertThat(made.path()).isEqualTo("/bylaws/versions/2"));
        assertThat(fern.bylaws().rule(Bylaws.SPENDING)).isEqualTo(Rule.consent(3));
    }

    @Test
    void who_holds_the_power_to_changes_bylaws_alone() {
        make(ChangePower.KIND, Map.of("power", "membership.bylaws", "change", "give", "holder", "role:lead"));
        fern.joinedBy(council.browsers.person("Luca Ferrero"));
        make("membership.change-rule", ChangeRule.saying(Bylaws.SPENDING, Rule.consent(3)));
        assertThat(fern.bylaws().rule(Bylaws.SPENDING)).isEqualTo(Rule.consent(3));
    }

    @Test
    void what_a_rule_says_can_be_said_again() {
        for (var rule : List.of(Rule.majority(1), Rule.twoThirds(365), Rule.consent(7),
                new Rule(Rule.Method.APPROVAL, new Share(30, 100), new Share(1, 4), true, Rule.Of.ALL, 9),
                Rule.majority(7).weighing(Map.of("worker", 3, "producer", 2)).inEachClass().withDelegation(),
                Rule.majority(7).reckoning("root(members)"), Rule.majority(7).reckoning("1 + years").inEachClass(),
                Rule.majority(7).extendedBy(new Extension(60, 5)))) {
            make("membership.change-rule", ChangeRule.saying(Bylaws.ROLES, rule));
            assertThat(fern.bylaws().rule(Bylaws.ROLES)).isEqualTo(rule);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        worker             | change-rule.weights-unclear
        worker = none      | change-rule.weights-unclear
        worker = 0         | change-rule.weights-unclear
        worker = 1001      | change-rule.weights-unclear
        worker=2, worker=3 | change-rule.weights-unclear
        knight = 2         | change-rule.weights-class
        """)
    void votes_weigh_only_by_classes_that_there_are_and_by_whole_numbers(String weights, String why) {
        var terms = new HashMap<>(ChangeRule.saying(Bylaws.POLICY, Rule.majority(7)));
        terms.put("weights", weights);
        var problems = fern.within(() -> amendments.of(ChangeRule.KIND).problems(fern.coop.id(), terms));
        assertThat(problems).containsOnlyKeys("weights");
        assertThat(problems.get("weights").key()).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BY_FORMULA | ''        | formula.missing
        BY_FORMULA | wealth    | formula.unknown
        BY_FORMULA | -1        | formula.too-few
        BY_FORMULA | 1001      | formula.too-many
        """)
    void votes_are_reckoned_only_by_a_formula_that_comes_to_votes_for_everybody(String weighing, String formula, String why) {
        var terms = new HashMap<>(ChangeRule.saying(Bylaws.POLICY, Rule.majority(7)));
        terms.putAll(Map.of("weighing", weighing, "formula", formula));
        var problems = fern.within(() -> amendments.of(ChangeRule.KIND).problems(fern.coop.id(), terms));
        assertThat(problems.get("formula").key()).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0  | 1  | 1/2 | extend-days  | change-rule.extend-days-unclear
        61 | 1  | 1/2 | extend-days  | change-rule.extend-days-unclear
        7½ | 1  | 1/2 | extend-days  | change-rule.extend-days-unclear
        '' | 1  | 1/2 | extend-days  | change-rule.extend-days-unclear
        7  | 0  | 1/2 | extend-times | change-rule.extend-times-unclear
        7  | 6  | 1/2 | extend-times | change-rule.extend-times-unclear
        7  | '' | 1/2 | extend-times | change-rule.extend-times-unclear
        7  | 1  | 0   | extend-days  | change-rule.extend-without-quorum
        """)
    void a_decision_is_extended_only_where_it_has_a_quorum_and_within_bounds(
            String days, String times, String quorum, String field, String why) {
        var terms = new HashMap<>(ChangeRule.saying(Bylaws.POLICY, Rule.majority(7)));
        terms.putAll(Map.of("extend-days", days, "extend-times", times, "quorum", quorum));
        var problems = fern.within(() -> amendments.of(ChangeRule.KIND).problems(fern.coop.id(), terms));
        assertThat(problems).containsOnlyKeys(field);
        assertThat(problems.get(field).key()).isEqualTo(why);
    }

    @Test
    void a_class_is_added_described_anew_and_ended() {
        make(ChangeClass.KIND, Map.of("change", "add", "class", "supporter", "description", "Lends us money", "shares", "3"));
        assertThat(fern.bylaws().classes()).contains(new MemberClass("supporter", "Lends us money", 3));
        make(ChangePower.KIND, Map.of("power", "record.export", "change", "give", "holder", "class:supporter"));
        make(ChangeClass.KIND, Map.of("change", "describe", "class", "Supporter", "description", "", "shares", "0"));
        assertThat(fern.bylaws().classes()).contains(new MemberClass("supporter", "", 0));
        make(ChangeClass.KIND, Map.of("change", "end", "class", "supporter"));
        assertThat(fern.bylaws().hasClass("supporter")).isFalse();
        assertThat(fern.bylaws().powers().get("record.export")).containsExactly("role:secretary");
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
        ''       | worker   | ''   | 1      | change      | Choose what shall change
        add      | ''       | ''   | 1      | class       | Enter the name of the new class
        add      | LONG     | ''   | 1      | class       | Enter a name of 60 characters at most
        add      | Worker   | ''   | 1      | class       | There is a class called Worker already. Choose another name.
        add      | friend   | LONG | 1      | description | Enter a description of 200 characters at most
        add      | friend   | ''   | 1.5    | shares      | Enter a whole number of shares from 0 to 100,000
        add      | friend   | ''   | 100001 | shares      | Enter a whole number of shares from 0 to 100,000
        describe | friend   | ''   | 1      | class       | Enter a class that there is: producer, worker, consumer
        end      | friend   | ''   | ''     | class       | Enter a class that there is: producer, worker, consumer
        end      | producer | ''   | ''     | class       | Members are in the class producer today. Move them to another class first.
        """)
    void a_class_that_cannot_be_so_is_refused(String change, String name, String description, String shares, String field, String why) {
        var terms = Map.of("change", change, "class", meant(name), "description", meant(description), "shares", shares);
        assertThat(refusal(ChangeClass.KIND, terms)).isEqualTo(Map.of(field, why));
    }

    @Test
    void the_last_class_stays() {
        fern = council.house(Pattern.WORKER);
        assertThat(refusal(ChangeClass.KIND, Map.of("change", "end", "class", "worker")))
            .isEqualTo(Map.of("class", "A co-op has at least one class of members. Add another one first."));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
        ledger.fly        | give | members        | power  | Choose a power from the list
        ledger.post       | ''   | members        | change | Choose whether to give or to take
        ledger.post       | give | class:knights  | holder | Choose whom it is about from the list
        ledger.post       | give | role:treasurer | holder | They hold this power already
        ledger.post       | take | members        | holder | They do not hold this power
        decisions.propose | take | members        | holder | Somebody must be able to put proposals to the members
        """)
    void a_power_that_cannot_change_hands_so_is_refused(String power, String change, String holder, String field, String why) {
        var refused = refusal(ChangePower.KIND, Map.of("power", power, "change", change, "holder", holder));
        assertThat(refused).containsOnlyKeys(field);
        assertThat(refused.get(field)).startsWith(why);
    }

    @Test
    void a_power_given_is_held_from_then_on() {
        assertThat(fern.bylaws().powersOf("worker", Set.of())).doesNotContain(new Power("ledger.post"));
        make(ChangePower.KIND, Map.of("power", "ledger.post", "change", "give", "holder", "class:worker"));
        assertThat(fern.bylaws().powersOf("worker", Set.of())).contains(new Power("ledger.post"));
        make(ChangePower.KIND, Map.of("power", "ledger.post", "change", "take", "holder", "class:worker"));
        assertThat(fern.bylaws().powersOf("worker", Set.of())).doesNotContain(new Power("ledger.post"));
    }

    @Test
    void the_page_says_beforehand_what_a_change_will_do() {
        var terms = Map.of("power", "ledger.post", "change", "give", "holder", "role:secretary");
        var foretold = fern.within(() -> amendments.of(ChangePower.KIND).foretell(fern.coop.id(), terms));
        assertThat(foretold.effects()).map(village.english()::say)
            .containsExactly("From then on may “Enter payments and open accounts”: Whoever holds the role Secretary");
        assertThat(foretold.obstacles()).isEmpty();
    }

    @Test
    void an_act_that_no_longer_fits_fails_and_says_why() {
        var terms = Map.of("power", "ledger.post", "change", "take", "holder", "role:treasurer");
        make(ChangePower.KIND, terms);
        var act = amendments.of(ChangePower.KIND);
        assertThat(fern.within(() -> act.foretell(fern.coop.id(), terms)).obstacles()).hasSize(1);
        assertThat(fern.within(() -> act.carryOut(fern.decision(), terms))).isInstanceOf(Act.Outcome.Failed.class);
    }

    @Test
    void what_is_no_amendment_is_not_found() {
        assertThatThrownBy(() -> amendments.of("ledger.pay")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_change_that_was_taken_back_is_not_remembered() {
        var mei = fern.actor(fern.mei);
        var savepoint = new TransactionTemplate(transaction.getTransactionManager());
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        fern.within(() -> savepoint.execute(status -> {
            membership.amend(mei, fern.coop.id(), now -> now.with(Map.of(Bylaws.POLICY, Rule.consent(99))));
            assertThat(fern.bylaws().rule(Bylaws.POLICY)).isEqualTo(Rule.consent(99));
            status.setRollbackOnly();
            return "taken back";
        }));
        make("membership.change-rule", ChangeRule.saying(Bylaws.POLICY, Rule.majority(2)));
        assertThat(fern.bylaws().rule(Bylaws.POLICY)).isEqualTo(Rule.majority(2));
    }

    private void make(String kind, Map<String, String> terms) {
        switch (fern.within(() -> amendments.make(fern.actor(fern.mei), amendments.of(kind), terms))) {
            case Amendments.Outcome.Amended _ -> { /* as it should */ }
            case Amendments.Outcome.Refused(var problems) -> throw new AssertionError("It was refused: " + problems);
        }
    }

    private Map<String, String> refusal(String kind, Map<String, String> terms) {
        var said = new TreeMap<String, String>();
        fern.within(() -> amendments.of(kind).problems(fern.coop.id(), terms))
            .forEach((field, problem) -> said.put(field, village.english().say(problem)));
        return said;
    }

    private static String meant(String text) {
        return text.equals("LONG") ? "x".repeat(201) : text;
    }
}
